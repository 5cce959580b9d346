package dev.signalbox.integrations.sandbox.pipelines;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What stands for a certificate in the simulated world: a sentence with its names and its end. */
record Certificate(List<String> names, Optional<Instant> until) {
  private static final String BEGINNING = "a simulated certificate for ";
  private static final String END = " until ";

  Certificate {
    names = List.copyOf(names);
  }

  static String written(Collection<String> names) {
    return BEGINNING + String.join(", ", names);
  }

  static String written(Collection<String> names, Instant until) {
    return written(names) + END + until;
  }

  /** Without names for any other text; without an end where none is written. */
  static Certificate read(String text) {
    if (!text.startsWith(BEGINNING)) {
      return new Certificate(List.of(), Optional.empty());
    }
    String[] parts = text.substring(BEGINNING.length()).split(END, 2);
    return new Certificate(
        Arrays.asList(parts[0].split(", ", -1)),
        Arrays.stream(parts).skip(1).map(Instant::parse).findFirst());
  }
}
