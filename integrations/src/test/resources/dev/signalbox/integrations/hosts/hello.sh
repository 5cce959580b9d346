say hello "$#"
printf '%s\n' "$@"
over
