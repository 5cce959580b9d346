# Answers of ours have a first and a last line of their own: what comes without either is no answer.
dir="$HOME/.signalbox"
say() { printf 'signalbox: %s\n' "$*"; }
over() { printf '\nsignalbox: over\n'; exit 0; }
cannot() { say cannot; printf '%s' "$*"; over; }

# Nothing is changed on a host that is not the one that was meant.
mind_the_site() {
  is=$(head -n 1 "$dir/site" 2>/dev/null)
  [ "$is" = "$site" ] && return
  say elsewhere
  printf '%s' "$is"
  over
}

cd "$HOME" || cannot 'this user has no home there'
