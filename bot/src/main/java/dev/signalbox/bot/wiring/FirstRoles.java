package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.handlers.truth.Adoption;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The simulated world's roles as GigaDB's own document had them; production adopts by hand. */
@Singleton
@WhenServing
final class FirstRoles implements ApplicationEventListener<StartupEvent> {
  private static final String ESTATE = "gigadb";

  private final Settings settings;
  private final Adoption adoption;
  private final Clock clock;

  FirstRoles(Settings settings, Adoption adoption, Clock clock) {
    this.settings = settings;
    this.adoption = adoption;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    if (settings.isSandbox()) {
      adoption.adopt(ESTATE, holdings(clock.instant()), "sandbox");
    }
  }

  private static List<Holding> holdings(Instant now) {
    return List.of(
        new Holding(ESTATE, "live", "upstream", Role.PRODUCTION, "v4.3.4", now),
        new Holding(ESTATE, "live", "alt", Role.STANDBY, "v0337-alt-upstream-beta", now),
        new Holding(ESTATE, "staging", "upstream", Role.PRODUCTION, "v4.3.4", now),
        new Holding(ESTATE, "staging", "alt", Role.STANDBY, "v4.3.4", now));
  }
}
