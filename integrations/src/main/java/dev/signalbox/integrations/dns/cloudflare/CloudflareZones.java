package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Comparison;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The calls of their API. */
final class CloudflareZones {
  /** As many as they give at once. */
  private static final int ZONES = 50;

  private static final int RECORDS = 100;
  private final Http http;
  private final Accent accent = new Accent();
  private final Pages pages;

  CloudflareZones(Http http) {
    this.http = http;
    this.pages = new Pages(http, accent);
  }

  Asked<String> id(Reach reach, String doing, ZoneName zone) {
    return pages
        .all(reach, doing, Address.of("zones").with("name", zone.value()).with("per_page", ZONES))
        .then(found -> only(found, doing, zone));
  }

  private static Asked<String> only(List<JsonNode> found, String doing, ZoneName zone) {
    List<String> ids =
        found.stream()
            .filter(it -> Json.text(it, "name").equals(Optional.of(zone.value())))
            .flatMap(it -> Json.text(it, "id").stream())
            .toList();
    return ids.size() == 1
        ? new Asked.Told<>(ids.getFirst())
        : trouble(doing, Kind.REQUEST, "it keeps no zone %s for this key".formatted(zone));
  }

  Asked<List<DnsRecord>> records(Reach reach, String doing, String zone) {
    return read(reach, doing, Address.of("zones", zone, "dns_records"));
  }

  /** Their filter does not look at capitals and might one day mean more than we do. */
  Asked<List<DnsRecord>> named(Reach reach, String doing, String zone, String name) {
    return read(reach, doing, Address.of("zones", zone, "dns_records").with("name.exact", name))
        .map(found -> found.stream().filter(it -> it.name().equals(name)).toList());
  }

  private Asked<List<DnsRecord>> read(Reach reach, String doing, Address address) {
    return pages
        .all(reach, doing, address.with("per_page", RECORDS))
        .then(
            items ->
                Records.read(items)
                    .map(CloudflareZones::sorted)
                    .<Asked<List<DnsRecord>>>map(Asked.Told::new)
                    .orElseGet(() -> trouble(doing, Kind.GARBLED, "one of them is no record")));
  }

  private static List<DnsRecord> sorted(List<DnsRecord> records) {
    return records.stream()
        .sorted(Comparator.comparing(DnsRecord::name).thenComparing(DnsRecord::id))
        .toList();
  }

  Ordered<List<DnsRecord>> send(Batch batch, Comparison seen) {
    Ordered<Answer> sent = http.order(batch.reach(), accent, batch.request(seen.open()));
    return switch (sent) {
      case Ordered.Refused<Answer>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Ordered.Unknown<Answer>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
      case Ordered.Done<Answer>(Answer answer) ->
          after(answer, seen)
              .<Ordered<List<DnsRecord>>>map(Ordered.Done::new)
              .orElseGet(
                  () ->
                      new Ordered.Unknown<>(
                          new Trouble(
                              batch.doing(),
                              Kind.GARBLED,
                              "its answer does not tell what it did")));
    };
  }

  /** All that was wished, as they tell it now; empty where they tell anything less. */
  private static Optional<List<DnsRecord>> after(Answer answer, Comparison seen) {
    return Envelope.open(answer)
        .flatMap(envelope -> Records.read(Json.items(Json.member(envelope.result(), "patches"))))
        .map(patched -> seen.changes().stream().map(it -> now(it, patched, seen)).toList())
        .filter(now -> now.stream().allMatch(Optional::isPresent))
        .map(now -> now.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<DnsRecord> now(Change change, List<DnsRecord> patched, Comparison seen) {
    return Comparison.of(List.of(change), patched).now().stream()
        .findFirst()
        .or(() -> Comparison.of(List.of(change), seen.now()).now().stream().findFirst())
        .filter(it -> it.content().equals(change.content()));
  }

  private static <T> Asked<T> trouble(String doing, Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble(doing, kind, why));
  }
}
