package dev.signalbox.integrations.commands;

import java.time.Duration;
import java.time.Instant;

/** How a command stands on its host, by the host's own clock. */
public sealed interface Standing {
  record NotStarted() implements Standing {}

  record Running(Instant since) implements Standing {}

  /**
   * It came to an end of its own.
   *
   * @param code what it returned; 0 where all went well
   * @param tail the last that it printed
   */
  record Finished(int code, String tail, Duration took) implements Standing {}

  /** It began, nobody works on it any more, and how far it came nobody knows. */
  record Vanished(Instant since) implements Standing {}
}
