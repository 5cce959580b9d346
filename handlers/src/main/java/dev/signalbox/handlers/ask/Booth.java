package dev.signalbox.handlers.ask;

import jakarta.inject.Singleton;
import java.time.Instant;

/** What a step that asks works with. */
@Singleton
record Booth(
    AskRows asks, Opening opening, Subject subject, Patience patience, Escalation escalation) {

  /** When to look at it again. What an alarm says is looked up before anything is locked. */
  Instant attend(AskRow ask) {
    return patience.attend(ask.id(), escalation.due(ask));
  }
}
