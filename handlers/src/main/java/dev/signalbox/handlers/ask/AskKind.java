package dev.signalbox.handlers.ask;

import java.util.Optional;
import java.util.stream.Stream;

/** The things that a step or a plan can want of people. Stored names; they are never renamed. */
enum AskKind {
  APPROVAL("approval.ask"),
  DECISION("decision.ask"),
  TASK("task.ask"),
  /** Open until somebody ends it; near its limit they are asked whether it shall last longer. */
  WINDOW("window.hold"),
  /** A task that its run does not wait for, and that outlives it. */
  FOLLOW_UP("followup.add"),
  /** No step: who wants a run says so once more, having seen its plan. */
  CONFIRMATION("plan.confirm");

  static final String APPROVED = "approved";
  static final String REJECTED = "rejected";
  static final String BY_HAND = "by-hand";
  static final String CONFIRMED = "confirmed";
  static final String OVER = "over";

  /** No answer: somebody wants to know more. The mark keeps it apart from options. */
  static final String ASK_BACK = "ask-back?";

  private final String action;

  AskKind(String action) {
    this.action = action;
  }

  String action() {
    return action;
  }

  /** One person of any of its groups speaks for all of them. */
  boolean takesAnybody() {
    return switch (this) {
      case TASK, FOLLOW_UP, WINDOW -> true;
      case APPROVAL, DECISION, CONFIRMATION -> false;
    };
  }

  /** Whoever is asked may first ask themselves; who wants more time for a window says just that. */
  boolean takesQuestions() {
    return switch (this) {
      case APPROVAL, DECISION, TASK, FOLLOW_UP -> true;
      case WINDOW, CONFIRMATION -> false;
    };
  }

  static Optional<AskKind> of(String action) {
    return Stream.of(values()).filter(it -> it.action.equals(action)).findFirst();
  }
}
