package dev.signalbox.handlers.run;

import java.util.Locale;

/** Where a node dies over a report, which is named after it. */
enum Deadline {
  /** It has passed the hour and put the letter; nothing of that is committed. */
  CLAIMED,
  /** That is committed, and the engine does not know yet. */
  POSTED;

  /** The report's line in the estate's file: a week that is told of every few seconds. */
  String line(String every) {
    return "  %s: { every: \"%s\", to: [ops], when: always, show: digest }\n"
        .formatted(report(), every);
  }

  boolean concerns(String letter) {
    return letter.startsWith("report/gigadb/" + report() + "/");
  }

  private String report() {
    return name().toLowerCase(Locale.ROOT);
  }
}
