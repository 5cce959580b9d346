package dev.signalbox.config.estate;

import java.util.Arrays;

/** A source that can say who is production. */
public enum Signal {
  RECORDS("records"),
  ADDRESSES("addresses"),
  FOOTER("footer"),
  LEDGER("ledger");

  private final String word;

  Signal(String word) {
    this.word = word;
  }

  /** As files write it. */
  public String word() {
    return word;
  }

  static String[] words() {
    return Arrays.stream(values()).map(Signal::word).toArray(String[]::new);
  }

  static Signal of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.word.equals(word))
        .findFirst()
        .orElseThrow();
  }
}
