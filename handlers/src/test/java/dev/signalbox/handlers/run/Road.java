package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Two lanes that are paved one after the other, so that it can be half done. */
@Singleton
@Requires(property = "trial", value = "here")
final class Road {
  static final List<String> UNPAVED = List.of("mud", "mud");

  private final List<String> lanes = new ArrayList<>(UNPAVED);
  final List<String> calls = new ArrayList<>();
  private int refusals;

  List<String> lanes() {
    return List.copyOf(lanes);
  }

  void forget() {
    lanes.clear();
    lanes.addAll(UNPAVED);
    calls.clear();
    refusals = 0;
  }

  /** So many times the second lane is not done. */
  void refusesTheSecond(int times) {
    refusals = times;
  }

  /** How many lanes are as wanted now. */
  int pave(String token, List<String> wanted) {
    calls.add(token);
    lanes.set(0, wanted.getFirst());
    if (refusals > 0) {
      refusals--;
      return 1;
    }
    lanes.set(1, wanted.getLast());
    return 2;
  }
}
