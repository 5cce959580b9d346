package dev.signalbox.handlers.run;

/** Steps of a runbook that load backups. */
final class Loading {
  private Loading() {}

  static String find(String of) {
    return Trial.LIVE
        + """
          - id: found
            do: backup.find
            with: { of: "%s" }
        """
            .formatted(of);
  }

  static String load(String site, String step) {
    return """
      - id: load
        do: database.reset
        with: { site: "%s", backup: "${steps.%s.key}" }
    """
        .formatted(site, step);
  }
}
