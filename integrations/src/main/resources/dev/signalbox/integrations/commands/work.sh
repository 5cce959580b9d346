# The command itself. Its folder comes first, then the site that it was meant for, then its words.
# The names are long so that they are none of those that a command wants in its environment.
signalbox_here=$1
signalbox_site=$2
shift 2
trap '' HUP
{
  [ -z "$signalbox_site" ] || echo "This is $signalbox_site."
  "$@"
} >"$signalbox_here/out" 2>&1
signalbox_code=$?
cd "$signalbox_here" || exit
tail -c 65536 out >tail && mv tail out
echo "$signalbox_code $(date +%s)" >rc && mv rc .rc
