package dev.signalbox.config.estate;

import java.time.Duration;
import java.util.Optional;

/** One question to something that should be well. */
public sealed interface Probe {
  /**
   * One page.
   *
   * @param target a path of the site, or a whole address
   * @param says what the page must hold
   */
  record Get(String target, int expect, Optional<String> says) implements Probe {}

  /** How long the certificate must still be good. */
  record Certificate(Duration left) implements Probe {}

  /**
   * One call of an API.
   *
   * @param call by the name that its client knows
   * @param of whom it is made against
   */
  record Api(String call, String of, Optional<Integer> expect) implements Probe {}
}
