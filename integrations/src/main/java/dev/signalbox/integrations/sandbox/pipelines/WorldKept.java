package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.probes.Certificate.Flaw;
import dev.signalbox.integrations.probes.KeptCertificates;
import dev.signalbox.integrations.sandbox.FirstFronts;
import dev.signalbox.integrations.sandbox.Wax;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads what stands for certificates in the simulated world. */
@Singleton
final class WorldKept implements KeptCertificates {
  private static final Duration AGE = Duration.ofDays(1);

  private final Clock clock;

  WorldKept(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<dev.signalbox.integrations.probes.Certificate> read(String text, String name) {
    return Optional.of(Certificate.read(text))
        .filter(it -> !it.names().isEmpty())
        .map(it -> shown(it, name));
  }

  private dev.signalbox.integrations.probes.Certificate shown(Certificate kept, String name) {
    Instant now = clock.instant();
    Instant until = kept.until().orElseGet(() -> now.plus(FirstFronts.GOOD));
    return new dev.signalbox.integrations.probes.Certificate(
        Wax.print(kept.names()), kept.names(), now.minus(AGE), until, flaw(kept, name, now));
  }

  private static Optional<Flaw> flaw(Certificate kept, String name, Instant now) {
    if (kept.until().filter(now::isAfter).isPresent()) {
      return Optional.of(Flaw.EXPIRED);
    }
    return kept.names().contains(name) ? Optional.empty() : Optional.of(Flaw.ANOTHER_NAME);
  }
}
