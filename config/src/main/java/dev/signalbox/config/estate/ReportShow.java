package dev.signalbox.config.estate;

import java.util.Arrays;

/** What a report is about. */
public enum ReportShow {
  SCHEDULES("schedules"),
  BACKUPS("backups"),
  SNAPSHOTS("snapshots"),
  RELEASES("releases"),
  TRUTH("truth"),
  DOCTOR("doctor"),
  JOBS("jobs"),
  BUILDS("builds"),
  ZONES("zones"),
  STATUS("status"),
  DIGEST("digest");

  private final String word;

  ReportShow(String word) {
    this.word = word;
  }

  /** As files write it. */
  public String word() {
    return word;
  }

  static String[] words() {
    return Arrays.stream(values()).map(ReportShow::word).toArray(String[]::new);
  }

  static ReportShow of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.word.equals(word))
        .findFirst()
        .orElseThrow();
  }
}
