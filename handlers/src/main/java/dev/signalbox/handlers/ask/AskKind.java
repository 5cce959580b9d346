package dev.signalbox.handlers.ask;

import java.util.Optional;
import java.util.stream.Stream;

/** The three things that a step can want of people. Stored names; they are never renamed. */
enum AskKind {
  APPROVAL("approval.ask"),
  DECISION("decision.ask"),
  TASK("task.ask");

  static final String APPROVED = "approved";
  static final String REJECTED = "rejected";
  static final String BY_HAND = "by-hand";

  private final String action;

  AskKind(String action) {
    this.action = action;
  }

  String action() {
    return action;
  }

  static Optional<AskKind> of(String action) {
    return Stream.of(values()).filter(it -> it.action.equals(action)).findFirst();
  }
}
