package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.addresses.Address;
import dev.signalbox.integrations.addresses.Addresses;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.Certificates;
import dev.signalbox.integrations.probes.Door;
import jakarta.inject.Singleton;
import java.util.SequencedMap;

/** What each site of an estate shows under the names that are surely its own now. */
@Singleton
final class Seals {
  private static final int HTTPS = 443;

  private final Settled settled;
  private final Addresses addresses;
  private final Certificates certificates;

  Seals(Settled settled, Addresses addresses, Certificates certificates) {
    this.settled = settled;
    this.addresses = addresses;
    this.certificates = certificates;
  }

  SequencedMap<PublicName, Asked<Certificate>> shown(Estate estate) {
    return Round.USUAL.ask(PublicName.of(estate, settled.held(estate)), it -> shown(estate, it));
  }

  Asked<Certificate> shown(Estate estate, PublicName name) {
    return door(estate, name).then(door -> certificates.look(name.name(), door));
  }

  private Asked<Door> door(Estate estate, PublicName name) {
    return name.site()
        .probeAt()
        .<Asked<Door>>map(it -> new Asked.Told<>(Door.of(it)))
        .or(
            () ->
                Homes.of(estate, name.site(), name.pair())
                    .map(it -> addresses.named(it.cloud(), it.name()).map(Seals::door)))
        .orElseGet(() -> homeless(name));
  }

  private static Door door(Address address) {
    return new Door(address.ip(), HTTPS);
  }

  private static Asked<Door> homeless(PublicName name) {
    return new Asked.Troubled<>(
        new Trouble(
            "looking where %s is met".formatted(name.name()),
            Trouble.Kind.REQUEST,
            "the estate's file names no cloud of " + name.site().name()));
  }
}
