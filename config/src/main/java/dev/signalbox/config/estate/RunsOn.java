package dev.signalbox.config.estate;

import java.util.Arrays;

/** The side of a pair on which a schedule is switched on. */
public enum RunsOn {
  PRODUCTION("production"),
  STANDBY("standby"),
  BOTH("both");

  private final String word;

  RunsOn(String word) {
    this.word = word;
  }

  /** As files write it. */
  public String word() {
    return word;
  }

  static String[] words() {
    return Arrays.stream(values()).map(RunsOn::word).toArray(String[]::new);
  }

  static RunsOn of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.word.equals(word))
        .findFirst()
        .orElseThrow();
  }
}
