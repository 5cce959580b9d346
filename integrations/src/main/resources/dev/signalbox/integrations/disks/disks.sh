# How full each disk of this host is, and where it is found.
mind_the_site
table=$(df -P 2>/dev/null) || [ -n "$table" ] || cannot 'df does not say'
say disks
printf '%s\n' "$table" | awk '
  NR > 1 && $1 ~ "^/dev/" && $1 !~ "^/dev/(loop|sr)" {
    path = $6
    for (field = 7; field <= NF; field++) path = path " " $field
    print $5, path
  }
'
over
