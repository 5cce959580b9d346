package dev.signalbox.integrations.durable;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Once a day, on one node, everything that is too old goes. */
@Singleton
public class Sweeping implements Kind {
  static final KindName NAME = new KindName("sweep");
  static final String DAILY = "daily";

  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
  private static final Duration DAY = Duration.ofDays(1);

  private final List<Leftovers> leftovers;
  private final Durable durable;
  private final Clock clock;

  Sweeping(List<Leftovers> leftovers, Durable durable, Clock clock) {
    this.leftovers = List.copyOf(leftovers);
    this.durable = durable;
    this.clock = clock;
  }

  /** It goes on from there by itself; said again, nothing changes. */
  @Transactional
  public void begin() {
    durable.stage(NAME, DAILY, clock.instant());
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    leftovers.forEach(this::sweep);
    return new Next.Again(clock.instant().plus(DAY));
  }

  /** What one package cannot let go of today keeps no other from it. */
  private void sweep(Leftovers old) {
    try {
      int gone = old.remove(clock.instant());
      LOG.atLevel(gone > 0 ? Level.INFO : Level.DEBUG).log("swept {} {}", gone, old.name());
    } catch (RuntimeException trouble) {
      LOG.warn("sweeping {}, tried again tomorrow: {}", old.name(), trouble.toString());
    }
  }
}
