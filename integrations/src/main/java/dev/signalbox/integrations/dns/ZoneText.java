package dev.signalbox.integrations.dns;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A zone in the form of zone files, sorted, without what changes by itself. */
final class ZoneText {
  /** Only what names something is the same in capitals; a key in a TXT record is not. */
  private static final Set<String> NAMING =
      Set.of("A", "AAAA", "CNAME", "MX", "NS", "PTR", "SRV", "DNAME", "SOA");

  private ZoneText() {}

  static String of(List<DnsRecord> zone) {
    return zone.stream()
        .map(ZoneText::line)
        .sorted()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String line(DnsRecord record) {
    return "%s\t%s\tin\t%s\t%s%s%s"
        .formatted(
            lower(record.name()) + ".",
            record.ttl() == 1 ? "auto" : record.ttl(),
            lower(record.type()),
            record.priority().map(it -> it + " ").orElse(""),
            content(record),
            record.proxied() ? "\t; proxied" : "");
  }

  private static String content(DnsRecord record) {
    if (!NAMING.contains(record.type())) {
      return record.content();
    }
    String content = lower(record.content());
    return record.type().equals("SOA") ? withoutSerial(content) : content;
  }

  /** The third word goes up with every change. */
  private static String withoutSerial(String soa) {
    return soa.replaceFirst("^(\\S+\\s+\\S+\\s+)\\d+\\s+", "$1");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
