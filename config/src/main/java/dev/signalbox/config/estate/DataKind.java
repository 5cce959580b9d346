package dev.signalbox.config.estate;

import java.util.Arrays;
import java.util.Locale;

/** How much it matters that what a database holds is lost. */
public enum DataKind {
  /** It can be loaded anew. */
  REPLACEABLE,
  /** Good to have; its loss is no catastrophe. */
  DESIRABLE,
  /** People cannot do without it, and nobody else has it. */
  CRITICAL;

  /** As files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DataKind of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst().orElseThrow();
  }
}
