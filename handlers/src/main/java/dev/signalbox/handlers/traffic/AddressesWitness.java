package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Signal;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.handlers.truth.Witness;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Each cloud is asked whether the addresses are its own to which the names lead. */
@Singleton
final class AddressesWitness implements Witness {
  private final SiteAddresses clouds;
  private final Memory memory;

  AddressesWitness(Cartographer cartographer, SiteAddresses clouds, Clock clock) {
    this.clouds = clouds;
    this.memory = new Memory(cartographer, clock);
  }

  @Override
  public Signal signal() {
    return Signal.ADDRESSES;
  }

  @Override
  public Testimony testify(Estate estate, String environment) {
    return memory.of(estate, environment);
  }

  @Override
  public void look(Estate estate, String environment) {
    memory.look(new Place(estate, environment), leads -> owned(estate, leads));
  }

  private Asked<List<Ownership>> owned(Estate estate, List<Lead> leads) {
    Set<String> ips = leads.stream().map(Lead::ip).collect(Collectors.toCollection(TreeSet::new));
    Asked<Map<String, Optional<SiteName>>> owners = new Asked.Told<>(Map.of());
    for (String ip : ips) {
      owners = owners.then(some -> owner(estate, ip).map(site -> with(some, ip, site)));
    }
    return owners.map(
        all ->
            leads.stream()
                .map(it -> new Ownership(it, all.getOrDefault(it.ip(), Optional.empty())))
                .toList());
  }

  private static Map<String, Optional<SiteName>> with(
      Map<String, Optional<SiteName>> some, String ip, Optional<SiteName> site) {
    Map<String, Optional<SiteName>> all = new HashMap<>(some);
    all.put(ip, site);
    return all;
  }

  private Asked<Optional<SiteName>> owner(Estate estate, String ip) {
    Asked<Optional<SiteName>> owner = new Asked.Told<>(Optional.empty());
    for (SiteName site : estate.topology().sites().sequencedKeySet()) {
      owner =
          owner.then(
              found -> found.isPresent() ? new Asked.Told<>(found) : owner(estate, site, ip));
    }
    return owner;
  }

  private Asked<Optional<SiteName>> owner(Estate estate, SiteName site, String ip) {
    return clouds.owns(estate, site, ip).map(its -> Optional.of(site).filter(_ -> its));
  }
}
