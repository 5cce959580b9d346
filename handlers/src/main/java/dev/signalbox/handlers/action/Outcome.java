package dev.signalbox.handlers.action;

import java.time.Instant;

/** How one call of an action went. */
public sealed interface Outcome<O> {
  record Done<O>(O outputs) implements Outcome<O> {}

  /** Not over: it is looked at again then, and no thread waits until then. */
  record Wait<O>(Instant until, String why) implements Outcome<O> {}

  /** Only people can end it; it is looked at again then all the same. */
  record Asks<O>(Instant until, String why) implements Outcome<O> {}

  /** It did not happen, and that is certain. */
  record Failed<O>(String reason, boolean retryable) implements Outcome<O> {}
}
