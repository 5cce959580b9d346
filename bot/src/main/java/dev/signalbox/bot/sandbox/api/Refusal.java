package dev.signalbox.bot.sandbox.api;

import java.util.List;
import java.util.function.Supplier;

/** Slack's no to a call, by its name; one place turns it into the answer. */
final class Refusal extends RuntimeException {
  private final String error;
  private final List<String> complaints;

  Refusal(String error, List<String> complaints) {
    super(error, null, false, false);
    this.error = error;
    this.complaints = List.copyOf(complaints);
  }

  static Supplier<Refusal> of(String error) {
    return () -> new Refusal(error, List.of());
  }

  static void when(boolean wrong, String error) {
    if (wrong) {
      throw new Refusal(error, List.of());
    }
  }

  static void because(String error, List<String> complaints) {
    if (!complaints.isEmpty()) {
      throw new Refusal(error, complaints);
    }
  }

  String error() {
    return error;
  }

  List<String> complaints() {
    return complaints;
  }
}
