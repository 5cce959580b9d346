package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Comparison;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.ReadOnly;
import dev.signalbox.integrations.dns.Spread;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The keeper of the simulated world's zones. */
@Singleton
final class WorldDns implements Dns, StandIn {
  static final String NAME = "dns";
  private final WorldZones zones;
  private final Fate fate;

  WorldDns(WorldZones zones, Fate fate) {
    this.zones = zones;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  private static Called called(Connection on, String doing) {
    return new Called(NAME, on.reach(), doing);
  }

  @Override
  public Asked<List<DnsRecord>> zone(Connection on, ZoneName zone) {
    Called called = called(on, "reading the zone " + zone);
    return fate.ask(called, () -> known(called, zone, zones.of(zone)));
  }

  @Override
  public Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name) {
    Called called = called(on, "reading the records of " + name);
    return fate.ask(
        called,
        () ->
            known(called, zone, zones.of(zone))
                .map(all -> all.stream().filter(it -> it.name().equals(name)).toList()));
  }

  private static Asked<List<DnsRecord>> known(
      Called called, ZoneName zone, List<DnsRecord> records) {
    return records.isEmpty()
        ? new Asked.Troubled<>(unknown(called, zone))
        : new Asked.Told<>(records);
  }

  private static Trouble unknown(Called called, ZoneName zone) {
    return new Trouble(called.doing(), Trouble.Kind.REQUEST, "it keeps no zone %s".formatted(zone));
  }

  @Override
  public Ordered<List<DnsRecord>> change(Connection on, ZoneName zone, List<Change> changes) {
    Called called = called(on, "changing records of " + zone);
    Optional<Trouble> never = ReadOnly.objection(on, zone);
    return never.isPresent()
        ? new Ordered.Refused<>(never.get())
        : fate.order(called, () -> changed(called, zone, changes));
  }

  private Ordered<List<DnsRecord>> changed(Called called, ZoneName zone, List<Change> changes) {
    return zones
        .change(zone, changes)
        .map(objection -> refused(called, objection))
        .orElseGet(() -> new Ordered.Done<>(zones.found(zone, changes)));
  }

  private static Ordered<List<DnsRecord>> refused(Called called, String objection) {
    return new Ordered.Refused<>(new Trouble(called.doing(), Trouble.Kind.REQUEST, objection));
  }

  @Override
  public Asked<Spread> spread(Connection on, ZoneName zone, List<Change> changes) {
    Called called = called(on, "looking whether the change of %s has spread".formatted(zone));
    return fate.ask(
        called,
        () ->
            known(called, zone, zones.of(zone))
                .map(
                    all ->
                        Comparison.of(changes, all).open().isEmpty() && zones.isSettled(zone)
                            ? Spread.IN_SYNC
                            : Spread.PENDING));
  }
}
