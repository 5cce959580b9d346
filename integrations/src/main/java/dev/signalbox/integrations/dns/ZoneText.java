package dev.signalbox.integrations.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A zone in the form of zone files, sorted, without what changes by itself. */
final class ZoneText {
  /** Only what names something is the same in capitals; a key in a TXT record is not. */
  private static final Set<String> NAMING =
      Set.of("A", "AAAA", "CNAME", "MX", "NS", "PTR", "SRV", "DNAME", "SOA");

  /** Of these a semicolon would else begin a comment. */
  private static final Set<String> SAYING = Set.of("TXT", "SPF");

  private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x1f\\x7f]");

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
            seen(content(record)),
            remarks(record));
  }

  private static String remarks(DnsRecord record) {
    return Stream.of(
            Optional.of("proxied").filter(_ -> record.proxied()),
            record.steering().map(ZoneText::seen))
        .flatMap(Optional::stream)
        .map(it -> "\t; " + it)
        .collect(Collectors.joining());
  }

  /** A record is one line, whatever somebody has put into it. */
  private static String seen(String content) {
    return UNSEEN.matcher(content).replaceAll(ZoneText::escaped);
  }

  private static String escaped(MatchResult unseen) {
    return "\\\\%03d".formatted((int) unseen.group().charAt(0));
  }

  private static String content(DnsRecord record) {
    if (SAYING.contains(record.type())) {
      return quoted(record.content());
    }
    if (!NAMING.contains(record.type())) {
      return record.content();
    }
    String content = lower(record.content());
    return record.type().equals("SOA") ? withoutSerial(content) : content;
  }

  private static String quoted(String text) {
    return text.startsWith("\"")
        ? text
        : "\"%s\"".formatted(text.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  /** The third word goes up with every change. */
  private static String withoutSerial(String soa) {
    return soa.replaceFirst("^(\\S+\\s+\\S+\\s+)\\d+\\s+", "$1");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
