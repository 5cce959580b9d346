package dev.signalbox.config.estate;

import java.util.Arrays;

/** How a private cloud gets its updates. */
public enum PpcKind {
  /** With the service, whenever its branch is built. */
  SERVICE_DEPENDENT("service-dependent", "service-ppcs"),
  /** When we ask for it, after the service. */
  CUSTOMER_PRODUCTION("customer-production", "customer-ppcs");

  private final String word;
  private final String all;

  PpcKind(String word, String all) {
    this.word = word;
    this.all = all;
  }

  /** As files write it. */
  public String word() {
    return word;
  }

  /** All of this kind together, as files call them. */
  String all() {
    return all;
  }

  static String[] words() {
    return Arrays.stream(values()).map(PpcKind::word).toArray(String[]::new);
  }

  static PpcKind of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElseThrow();
  }
}
