package dev.signalbox.handlers.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a backlog is read. What says nothing of it stands last. */
public enum Order {
  /** Tags {@code easy}, {@code medium} and {@code hard}: the easiest first. */
  EFFORT,
  /** Tags {@code valuable} and {@code nice}: what is worth most first. */
  VALUE,
  DUE;

  public static Optional<Order> named(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Stream.of(values()).map(Order::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Comparator<Item> comparing() {
    return switch (this) {
      case EFFORT -> ranked(List.of("easy", "medium", "hard"));
      case VALUE -> ranked(List.of("valuable", "nice"));
      case DUE -> Comparator.comparing(it -> it.wish().due().orElse(LocalDate.MAX));
    };
  }

  private static Comparator<Item> ranked(List<String> words) {
    return Comparator.comparingInt(
        item ->
            item.wish().tags().stream()
                .mapToInt(words::indexOf)
                .filter(it -> it >= 0)
                .min()
                .orElse(words.size()));
  }
}
