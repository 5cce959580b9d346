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

  static Asked<Register> of(Estate estate, Zone zone) {
    Optional<Connection> on =
        Optional.ofNullable(estate.topology().connections().get(zone.on()))
            .filter(Connection.Cloudflare.class::isInstance);
    return on.map(it -> Shelf.of(estate).map(shelf -> new Register(zone, it, shelf)))
        .orElseGet(
            () ->
                lacking(
                    zone.name(),
                    "zones that %s keeps cannot be read yet, only Cloudflare's: export it in its own page"
                        .formatted(zone.on())));
  }

  private static <T> Asked<T> lacking(ZoneName zone, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking who keeps %s".formatted(zone), Kind.REQUEST, why));
  }
}
