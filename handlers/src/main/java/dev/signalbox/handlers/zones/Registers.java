package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.source.Shelf;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the zones of estates. The installation knows all actions, so it is got to know late. */
@Singleton
final class Registers {
  private final Provider<Installation> installation;

  Registers(Provider<Installation> installation) {
    this.installation = installation;
  }

  Estate estate(Errand errand) {
    return installation.get().current().estate(errand.estate()).orElseThrow();
  }

  /** Trouble where it cannot be read, or there is nowhere to write it down. */
  Asked<Register> of(Errand errand, ZoneName name) {
    Estate estate = estate(errand);
    Optional<Zone> zone = Optional.ofNullable(estate.zones().get(name));
    return zone.map(it -> of(estate, it))
        .orElseGet(() -> lacking(name, "the estate's file has no such zone"));
  }

  /** The linter has seen that the file names who keeps it. */
  static Asked<Register> of(Estate estate, Zone zone) {
    Connection on =
        Optional.ofNullable(estate.topology().connections().get(zone.on())).orElseThrow();
    return Shelf.of(estate).map(shelf -> new Register(zone, on, shelf));
  }

  private static <T> Asked<T> lacking(ZoneName zone, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking who keeps %s".formatted(zone), Kind.REQUEST, why));
  }
}
