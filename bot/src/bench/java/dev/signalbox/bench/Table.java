package dev.signalbox.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, beside what it may be at most. */
final class Table {
  private record Row(String what, String measured, String budget) {}

  private final List<Row> rows = new ArrayList<>();

  /** Said at once too: a run takes minutes. */
  void add(String what, String measured, String budget) {
    rows.add(new Row(what, measured, budget));
    System.out.printf("bench: %s: %s%n", what, measured);
  }

  void print() {
    System.out.println("\n| what | measured | budget |\n|---|---|---|");
    rows.forEach(it -> System.out.printf("| %s | %s | %s |%n", it.what, it.measured, it.budget));
    System.out.println();
  }
}
