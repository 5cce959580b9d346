# The crontab of this user, in a file, and what of it is told.
mind_the_site
now=$(mktemp "$dir/crontab.XXXXXX") || cannot "no file can be made in $dir"
trap 'rm -f "$now" "$now".*' EXIT

listed() {
  crontab -l >"$now" 2>"$now.err" && return
  grep -qi 'no crontab for' "$now.err" || cannot "$(head -n 1 "$now.err")"
  : >"$now"
}
print_of() { sha256sum <"$now" | cut -d ' ' -f 1; }

# A marker is told with the line under it; one above nothing, or above another, marks nothing.
told() {
  say "$1" "$(print_of)"
  awk '
    /^#Ansible: / { marker = $0; next }
    marker != "" && NF { print NR " " marker; print }
    { marker = "" }
  ' "$now"
  over
}
