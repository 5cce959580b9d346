package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Zone;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks up where the names of an environment lead. */
@Singleton
final class Cartographer {
  private static final Set<String> LEADING = Set.of("A", "AAAA", "CNAME");

  private final Dns dns;

  Cartographer(Dns dns) {
    this.dns = dns;
  }

  /** All of them, each zone read whole and once; or why that cannot be told. */
  Asked<List<Lead>> leads(Place place) {
    return records(place).then(all -> leads(place.points(), all));
  }

  private static Asked<List<Lead>> leads(List<Point> points, List<DnsRecord> records) {
    Asked<List<Lead>> leads = new Asked.Told<>(List.of());
    for (Point point : points) {
      leads = leads.then(some -> lead(point, records).map(it -> both(some, List.of(it))));
    }
    return leads;
  }

  private Asked<List<DnsRecord>> records(Place place) {
    Asked<List<DnsRecord>> all = new Asked.Told<>(List.of());
    for (Zone zone : place.zones()) {
      all = all.then(some -> dns.zone(place.keeper(zone), zone.name()).map(it -> both(some, it)));
    }
    return all;
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Whoever answers for a name answers once: two records, or one of another kind, say nothing. */
  private static Asked<Lead> lead(Point point, List<DnsRecord> all) {
    List<DnsRecord> found =
        all.stream()
            .filter(it -> it.name().equals(point.name()) && LEADING.contains(it.type()))
            .toList();
    return found.size() == 1 && found.getFirst().type().equals("A")
        ? new Asked.Told<>(new Lead(point, found.getFirst()))
        : new Asked.Troubled<>(
            new Trouble(
                "looking where %s leads".formatted(point.name()),
                Trouble.Kind.AMBIGUOUS,
                "it has %s where one A record was expected".formatted(told(found))));
  }

  private static String told(List<DnsRecord> found) {
    return found.isEmpty()
        ? "no record"
        : found.stream()
            .map(it -> it.type() + " " + it.content())
            .sorted()
            .collect(Collectors.joining(" and "));
  }
}
