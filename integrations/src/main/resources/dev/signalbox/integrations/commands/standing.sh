# How the command of a token stands. $here is its folder; whoever works on it holds $here.alive.
here="$dir/$token"
began() { tail -n 1 "$here.alive"; }
finished() {
  say finished "$(cat "$here/.rc")" "$(began)"
  tail -c 8000 "$here/out"
  over
}
standing() {
  if [ ! -d "$here" ]; then
    say none
    over
  fi
  [ -f "$here/.rc" ] && finished
  if flock -s -n "$here.alive" true; then
    # it may have come to its end between those two looks
    [ -f "$here/.rc" ] && finished
    say vanished "$(began)"
  else
    say running "$(began)"
  fi
  over
}
command -v flock >/dev/null && command -v setsid >/dev/null ||
  cannot 'flock or setsid is missing there: install util-linux'
