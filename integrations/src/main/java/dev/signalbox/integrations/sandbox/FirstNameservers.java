package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.DnsRecord.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Route 53 tells of a zone besides what people have put there: who answers for it. */
final class FirstNameservers {
  private static final int TWO_DAYS = 172_800;
  private static final int QUARTER = 900;

  private FirstNameservers() {}

  static List<DnsRecord> of(ZoneName zone) {
    DnsRecord start =
        made(
            zone,
            "SOA",
            "ns-1.awsdns.example hostmaster.example 1 7200 900 1209600 86400",
            QUARTER);
    Stream<DnsRecord> servers =
        Stream.of("ns-1.awsdns.example", "ns-2.awsdns.example")
            .map(it -> made(zone, "NS", it, TWO_DAYS));
    return Stream.concat(Stream.of(start), servers).toList();
  }

  private static DnsRecord made(ZoneName zone, String type, String content, int ttl) {
    return new DnsRecord(
        FirstRecords.id(type, zone + " " + content),
        type,
        zone.value(),
        content,
        ttl,
        false,
        Optional.empty(),
        Note.NONE);
  }
}
