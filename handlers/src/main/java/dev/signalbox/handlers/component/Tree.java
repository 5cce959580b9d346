package dev.signalbox.handlers.component;

import java.util.List;
import java.util.stream.Stream;

/** Something and what it stands on, to be drawn in text. */
record Tree(String label, List<Tree> under) {
  Tree {
    under = List.copyOf(under);
  }

  static Tree leaf(String label) {
    return new Tree(label, List.of());
  }

  String drawn() {
    return String.join("\n", lines().toList());
  }

  private Stream<String> lines() {
    return Stream.concat(Stream.of(label), branches());
  }

  private Stream<String> branches() {
    int last = Math.max(under.size() - 1, 0);
    return Stream.concat(
        under.stream().limit(last).flatMap(it -> it.hanging("├─ ", "│  ")),
        under.stream().skip(last).flatMap(it -> it.hanging("└─ ", "   ")));
  }

  private Stream<String> hanging(String first, String rest) {
    return Stream.concat(Stream.of(first + label), branches().map(rest::concat));
  }
}
