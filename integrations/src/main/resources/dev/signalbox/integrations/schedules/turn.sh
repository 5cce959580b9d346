# Puts a # before line $line, or takes it away, in a crontab that is still as it was seen.
exec 8>>"$dir/crontab.lock"
flock -w 5 8 || cannot 'another change of the crontab is under way there'
listed
[ "$(print_of)" = "$seen" ] || told changed
case $wanted in
  on) change="${line}s/^#//" ;;
  off) change="${line}s/^/#/" ;;
  *) told crontab ;;
esac
sed "$change" <"$now" >"$now.wanted" || cannot 'the crontab could not be written anew'
cp "$now" "$dir/crontab.before" || cannot "no copy can be kept in $dir"
crontab "$now.wanted" 2>"$now.err" || cannot "$(head -n 1 "$now.err")"
listed
cmp -s "$now" "$now.wanted" || told unclear
told crontab
