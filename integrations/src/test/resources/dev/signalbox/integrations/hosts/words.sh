printf '%s' "$#"
[ "$#" = 0 ] || printf '\0%s' "$@"
