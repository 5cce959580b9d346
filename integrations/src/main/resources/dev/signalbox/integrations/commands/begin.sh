# Begins $kind with its words "$@", once for each token, and leaves it to itself.
mkdir -p -m 700 "$dir" || cannot "$dir cannot be made there"
[ -d "$here" ] && standing
[ -z "$changes" ] || mind_the_site

exec 9>>"$here.alive"
if ! flock -n 9; then
  # somebody with this token came a moment before us
  say running "$(date +%s)"
  over
fi
if [ -d "$here" ]; then
  exec 9>&-
  standing
fi

exec 8>>"$dir/$kind.lock"
if ! flock -n 8; then
  say busy
  cat "$dir/$kind.lock"
  over
fi
printf '%s\n' "$token" >"$dir/$kind.lock"

date +%s >&9
mkdir -m 700 "$here" || cannot "no folder can be made in $dir"
printf '%s' "$answers" >"$here/answers"

# it keeps 8 and 9 open, and so both locks, for as long as anything of it works
set -- "$work" signalbox "$here" "${changes:+$site}" "$@"
(
  settings
  exec setsid /bin/sh -c "$@"
) <"$here/answers" >/dev/null 2>&1 &
say running "$(began)"
over
