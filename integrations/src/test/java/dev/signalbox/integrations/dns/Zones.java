package dev.signalbox.integrations.dns;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.dns.DnsRecord.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Records that tests read and change. */
final class Zones {
  static final String ORG = "gigadb.org";
  static final DnsRecord GIGADB =
      new DnsRecord(
          "372e67954025e0ba6aaa6d586b9e0b59",
          "A",
          ORG,
          "18.162.0.1",
          1,
          true,
          Optional.empty(),
          new Note(Optional.of("moves in a swap"), List.of("kept-by:ops")));
  static final DnsRecord BASTION = plain("472e67954025e0ba6aaa6d586b9e0b59", "bastion.gigadb.org");
  static final DnsRecord MAIL =
      new DnsRecord(
          "572e67954025e0ba6aaa6d586b9e0b59",
          "MX",
          ORG,
          "mx.gigadb.org",
          300,
          false,
          Optional.of(10),
          Note.NONE);

  static final DnsRecord SENDERS =
      new DnsRecord(
          "672e67954025e0ba6aaa6d586b9e0b59",
          "TXT",
          ORG,
          "\"v=spf1 include:mx.gigadb.org; all\"",
          300,
          false,
          Optional.empty(),
          Note.NONE);
  static final DnsRecord WILDCARD = plain("772e67954025e0ba6aaa6d586b9e0b59", "*.gigadb.org");

  private Zones() {}

  /** All that every keeper tells of a record. */
  static List<String> told(Asked<List<DnsRecord>> asked) {
    return asked instanceof Asked.Told<List<DnsRecord>>(var records)
        ? records.stream().map(Zones::told).toList()
        : List.of(asked.toString());
  }

  private static String told(DnsRecord record) {
    String priority = record.priority().map(it -> it + " ").orElse("");
    return "%s %d %s%s".formatted(record.says(), record.ttl(), priority, record.content());
  }

  private static DnsRecord plain(String id, String name) {
    return new DnsRecord(id, "A", name, "18.162.0.2", 300, false, Optional.empty(), Note.NONE);
  }

  /** In the order of their names. */
  static List<DnsRecord> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> plain("%032d".formatted(number), "h%04d.gigadb.org".formatted(number)))
        .toList();
  }
}
