package dev.signalbox.handlers.ask;

import java.util.Optional;
import java.util.stream.Stream;

/** The things that a step or a plan can want of people. Stored names; they are never renamed. */
enum AskKind {
  APPROVAL("approval.ask"),
  DECISION("decision.ask"),
  TASK("task.ask"),
  /** No step: who wants a run says so once more, having seen its plan. */
  CONFIRMATION("plan.confirm");

  static final String APPROVED = "approved";
  static final String REJECTED = "rejected";
  static final String BY_HAND = "by-hand";
  static final String CONFIRMED = "confirmed";

  /** No answer: somebody wants to know more. The mark keeps it apart from options. */
  static final String ASK_BACK = "ask-back?";

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
