printf '%s|' "${RAKE_REALLY-unset}"
(settings; exec sh -c 'printf %s "${RAKE_REALLY-unset}"')
