package dev.signalbox.integrations.dns.route53;

import dev.signalbox.integrations.dns.DnsRecord;

/** A set of records as the wire has it; {@code inside}: all but its name and type. */
record WrittenSet(String name, String type, String identifier, String inside) {
  static WrittenSet of(String name, String type, String inside) {
    return new WrittenSet(name, type, "", inside);
  }

  /** With a last dot where something is named, as their own console writes it. */
  static WrittenSet of(DnsRecord record) {
    String ranked =
        record.priority().map(it -> it + " " + record.content() + ".").orElse(record.content());
    return of(
        record.name().replaceFirst("^\\*", "\\\\052") + ".",
        record.type(),
        holding(record.ttl(), ranked));
  }

  static String holding(int ttl, String... values) {
    StringBuilder xml = new StringBuilder("<TTL>%d</TTL><ResourceRecords>".formatted(ttl));
    for (String value : values) {
      xml.append("<ResourceRecord><Value>%s</Value></ResourceRecord>".formatted(value));
    }
    return xml + "</ResourceRecords>";
  }

  WrittenSet known(String as) {
    return new WrittenSet(
        name, type, as, "<SetIdentifier>%s</SetIdentifier>".formatted(as) + inside);
  }

  String xml() {
    return "<ResourceRecordSet><Name>%s</Name><Type>%s</Type>%s</ResourceRecordSet>"
        .formatted(name, type, inside);
  }

  String next() {
    String identifier = identifier().isEmpty() ? "" : tag("NextRecordIdentifier", identifier());
    return tag("NextRecordName", name) + tag("NextRecordType", type) + identifier;
  }

  private static String tag(String name, String text) {
    return "<%s>%s</%s>".formatted(name, text, name);
  }

  boolean isAt(String name, String type, String identifier) {
    return name().equals(name) && type().equals(type) && identifier().equals(identifier);
  }
}
