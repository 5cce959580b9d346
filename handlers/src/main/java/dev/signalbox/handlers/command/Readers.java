package dev.signalbox.handlers.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the readers, of which there are as many as there are commands. */
final class Readers {
  private final Map<Wanted, ArgumentReader> made = new ConcurrentHashMap<>();

  private record Wanted(List<Parameter> parameters, List<String> otherFlags) {}

  ArgumentReader of(List<Parameter> parameters) {
    return of(parameters, List.of());
  }

  /** {@code otherFlags}: what a slip of one might have meant. */
  ArgumentReader of(List<Parameter> parameters, List<String> otherFlags) {
    return made.computeIfAbsent(
        new Wanted(parameters, otherFlags),
        it -> new ArgumentReader(it.parameters(), it.otherFlags()));
  }
}
