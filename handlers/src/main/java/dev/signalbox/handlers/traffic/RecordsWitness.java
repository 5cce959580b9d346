package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.handlers.truth.Witness;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the zones' keeper lets the names lead, held against what we know of each site. */
@Singleton
final class RecordsWitness implements Witness {
  private final AddressBook book;
  private final Memory memory;

  RecordsWitness(Cartographer cartographer, AddressBook book, Clock clock) {
    this.book = book;
    this.memory = new Memory(cartographer, clock);
  }

  @Override
  public Signal signal() {
    return Signal.RECORDS;
  }

  @Override
  public Testimony testify(Estate estate, String environment) {
    return memory.of(estate, environment);
  }

  @Override
  public void look(Estate estate, String environment) {
    Place place = new Place(estate, environment);
    memory.look(place, leads -> homes(place).map(homes -> owned(leads, homes)));
  }

  private Asked<List<Home>> homes(Place place) {
    Asked<List<Home>> homes = new Asked.Told<>(List.of());
    for (SiteName site : place.estate().topology().sites().sequencedKeySet()) {
      homes = homes.then(some -> book.lately(place, site).map(it -> both(some, it)));
    }
    return homes;
  }

  private static List<Home> both(List<Home> some, Home one) {
    List<Home> all = new ArrayList<>(some);
    all.add(one);
    return all;
  }

  private static List<Ownership> owned(List<Lead> leads, List<Home> homes) {
    return leads.stream().map(it -> new Ownership(it, owner(it, homes))).toList();
  }

  private static Optional<SiteName> owner(Lead lead, List<Home> homes) {
    return homes.stream()
        .filter(it -> it.ip(lead.point()).equals(lead.ip()))
        .map(Home::site)
        .findFirst();
  }
}
