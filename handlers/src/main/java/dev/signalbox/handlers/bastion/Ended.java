package dev.signalbox.handlers.bastion;

import java.time.Duration;
import java.time.Instant;

/** How a script came to its end, where its host objects to nothing. */
public sealed interface Ended {
  /**
   * It returned 0.
   *
   * @param tail the last that it printed
   */
  record ByItself(String tail, Duration took) implements Ended {}

  /** It is gone, and how far it came nobody knows. */
  record BrokenOff(Instant since) implements Ended {}
}
