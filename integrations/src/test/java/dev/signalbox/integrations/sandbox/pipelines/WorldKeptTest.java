package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.probes.KeptCertificates;
import dev.signalbox.integrations.probes.KeptCertificatesContract;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

final class WorldKeptTest extends KeptCertificatesContract {
  private final HandClock clock = new HandClock();

  @Override
  protected KeptCertificates certificates() {
    return new WorldKept(clock);
  }

  @Override
  protected String written(String name, boolean over) {
    return Certificate.written(
        List.of(name, "www." + name), now().plus(Duration.ofDays(over ? -1 : 9)));
  }

  @Override
  protected Instant now() {
    return clock.instant();
  }
}
