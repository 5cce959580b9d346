package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Comparison;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.Spread;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** Zones that Cloudflare keeps. */
@InEarnest
@Named("cloudflare")
@Singleton
final class CloudflareDns implements Dns {
  private final CloudflareZones zones;

  CloudflareDns(Http http) {
    this.zones = new CloudflareZones(http);
  }

  @Override
  public Asked<List<DnsRecord>> zone(Connection on, ZoneName zone) {
    String doing = "reading the zone " + zone;
    return zones.id(on.reach(), doing, zone).then(id -> zones.records(on.reach(), doing, id));
  }

  @Override
  public Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name) {
    String doing = "reading the records of " + name;
    return zones.id(on.reach(), doing, zone).then(id -> zones.named(on.reach(), doing, id, name));
  }

  /** Theirs knows no condition, so it is read once more right before. */
  @Override
  public Ordered<List<DnsRecord>> change(Connection on, ZoneName zone, List<Change> changes) {
    String doing = "changing records of " + zone;
    return switch (zones.id(on.reach(), doing, zone)) {
      case Asked.Troubled<String>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Asked.Told<String>(String id) ->
          switch (zones.records(on.reach(), doing, id)) {
            case Asked.Troubled<List<DnsRecord>>(Trouble trouble) -> new Ordered.Refused<>(trouble);
            case Asked.Told<List<DnsRecord>>(var all) ->
                change(new Batch(on.reach(), doing, id), Comparison.of(changes, all));
          };
    };
  }

  private Ordered<List<DnsRecord>> change(Batch batch, Comparison seen) {
    if (seen.objection().isPresent()) {
      return new Ordered.Refused<>(
          new Trouble(batch.doing(), Trouble.Kind.REQUEST, seen.objection().get()));
    }
    return seen.open().isEmpty() ? new Ordered.Done<>(seen.now()) : zones.send(batch, seen);
  }

  /** It has no word for it; what reads as wished is as far as it will tell. */
  @Override
  public Asked<Spread> spread(Connection on, ZoneName zone, List<Change> changes) {
    String doing = "looking whether the change of %s has spread".formatted(zone);
    return zones
        .id(on.reach(), doing, zone)
        .then(id -> zones.records(on.reach(), doing, id))
        .map(all -> Comparison.of(changes, all).open().isEmpty() ? Spread.IN_SYNC : Spread.PENDING);
  }
}
