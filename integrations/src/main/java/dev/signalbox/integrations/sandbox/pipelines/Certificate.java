package dev.signalbox.integrations.sandbox.pipelines;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What stands for a certificate in the simulated world: a sentence with its names. */
record Certificate(List<String> names) {
  private static final String BEGINNING = "a simulated certificate for ";

  Certificate {
    names = List.copyOf(names);
  }

  static String written(Collection<String> names) {
    return BEGINNING + String.join(", ", names);
  }

  /** Without names for any other text. */
  static Certificate read(String text) {
    return new Certificate(
        text.startsWith(BEGINNING)
            ? Arrays.asList(text.substring(BEGINNING.length()).split(", ", -1))
            : List.of());
  }
}
