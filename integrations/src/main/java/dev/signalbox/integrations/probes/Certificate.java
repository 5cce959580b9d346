package dev.signalbox.integrations.probes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a server shows to prove who it is.
 *
 * @param fingerprint the same for this very one, wherever it is met
 * @param names for which it is good
 * @param flaw why a visitor of the name that was asked for would not take it
 */
public record Certificate(
    String fingerprint, List<String> names, Instant from, Instant until, Optional<Flaw> flaw) {
  public Certificate {
    names = List.copyOf(names);
  }

  /** None, where it is over. */
  public Duration left(Instant now) {
    return now.isBefore(until) ? Duration.between(now, until) : Duration.ZERO;
  }

  /** The first that is found. */
  public enum Flaw {
    EXPIRED,
    NOT_YET,
    ANOTHER_NAME,
    NOT_TRUSTED
  }
}
