package dev.signalbox.integrations.chat.outbox;

import java.time.Duration;

/** When a sending process is killed, as seen from Slack. */
sealed interface Death {
  /** The request has arrived and nothing stands yet. */
  record BeforeThePost() implements Death {}

  /** The message stands, and not a byte of the answer has left. */
  record BeforeTheAnswer() implements Death {}

  record AfterTheFirstByte() implements Death {}

  /** The answer has left whole, so our commit may or may not have happened. */
  record AfterTheAnswer(Duration delay) implements Death {}
}
