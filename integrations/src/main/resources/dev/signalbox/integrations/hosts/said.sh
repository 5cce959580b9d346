# What a program of theirs prints, word by word, with nobody at its keyboard.
mind_the_site
said=$("$@" </dev/null 2>"$dir/said.$$")
code=$?
why=$(tail -n 1 "$dir/said.$$")
rm -f "$dir/said.$$"
[ "$code" = 0 ] || cannot "$1 ended with $code: $why"
say said
printf '%s\n' "$said"
over
