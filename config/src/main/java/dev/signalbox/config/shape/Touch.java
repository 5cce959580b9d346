package dev.signalbox.config.shape;

import java.util.Arrays;

/** What is done to whatever a step aims at, as far as an estate's invariants care. */
public enum Touch {
  NOTHING("nothing"),
  /** What people entered there may be gone afterwards. */
  REPLACES_DATA("replaces-data"),
  /** Another release may run there afterwards, or the same one built anew. */
  DEPLOYS("deploys");

  private final String word;

  Touch(String word) {
    this.word = word;
  }

  /** As files write it; what is not said is nothing. */
  public String word() {
    return word;
  }

  /** What files can say, and forbid. */
  public static String[] words() {
    return Arrays.stream(values())
        .filter(it -> it != NOTHING)
        .map(Touch::word)
        .toArray(String[]::new);
  }

  public static Touch of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElseThrow();
  }
}
