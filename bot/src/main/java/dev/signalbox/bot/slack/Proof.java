package dev.signalbox.bot.slack;

/** Whether a request is Slack's own, from now. */
sealed interface Proof {
  record Genuine(Receipt receipt) implements Proof {}

  record Refused(Reason reason) implements Proof {}

  enum Reason {
    UNSIGNED,
    FORGED,
    STALE,
    FUTURE,
    REPLAYED
  }
}
