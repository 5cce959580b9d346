package dev.signalbox.config.estate;

import java.util.Arrays;

/** Whether a report speaks up when all is well. */
public enum ReportWhen {
  WRONG("wrong"),
  ALWAYS("always");

  private final String word;

  ReportWhen(String word) {
    this.word = word;
  }

  /** As files write it. */
  public String word() {
    return word;
  }

  static String[] words() {
    return Arrays.stream(values()).map(ReportWhen::word).toArray(String[]::new);
  }

  static ReportWhen of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.word.equals(word))
        .findFirst()
        .orElseThrow();
  }
}
