package dev.signalbox.handlers.knock;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever called does not wait until everybody has looked. */
@Singleton
final class KnockWork implements Kind {
  static final KindName NAME = new KindName("knock");
  private static final Logger LOG = LoggerFactory.getLogger(KnockWork.class);

  private final List<Ear> ears;

  KnockWork(List<Ear> ears) {
    this.ears = List.copyOf(ears);
  }

  /** Its time is part of it: one that is under way keeps no later one from being heard. */
  static String key(Knock knock, Instant at) {
    return "%s@%d".formatted(knock, at.toEpochMilli());
  }

  @Override
  public KindName name() {
    return NAME;
  }

  @Override
  public Next run(String key) {
    String[] parts = key.split("[/@]", 3);
    Knock knock = new Knock(new EstateName(parts[0]), new ConnectionName(parts[1]));
    ears.forEach(it -> hear(it, knock));
    return new Next.Done();
  }

  /** What cannot look now does so by itself later, and keeps no other from it. */
  private static void hear(Ear ear, Knock knock) {
    try {
      ear.heard(knock);
    } catch (RuntimeException trouble) {
      LOG.warn("looking because {} called", knock, trouble);
    }
  }
}
