package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Nothing is ever loaded over production, whatever a plan once took for the standby. */
@Singleton
final class Firewall {
  private final Jury jury;

  Firewall(Jury jury) {
    this.jury = jury;
  }

  /** Why nothing there may be replaced; empty where that site is surely not production. */
  Optional<String> objection(Estate estate, Site site, String environment) {
    return jury.of(estate, environment).flatMap(it -> objection(it, site));
  }

  private static Optional<String> objection(Judged judged, Site site) {
    return judged.truth() instanceof Truth.Agreed(Sides sides)
        ? Optional.of(sides.production())
            .filter(site.name().value()::equals)
            .map(
                it ->
                    "%s is production of %s now, and its data is never replaced; %s is the standby"
                        .formatted(it, judged.environment(), sides.standby()))
        : Optional.of(
            "nobody can tell for sure that %s is not production of %s (%s), so nothing there is replaced; look at `/ops roles %s`"
                .formatted(site.name(), judged.environment(), judged.says(), judged.estate()));
  }
}
