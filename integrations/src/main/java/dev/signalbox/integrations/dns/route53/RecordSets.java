package dev.signalbox.integrations.dns.route53;

import dev.signalbox.integrations.dns.DnsRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.route53.model.AliasTarget;
import software.amazon.awssdk.services.route53.model.ResourceRecord;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/** Their sets of records in our words: one record for each value. */
final class RecordSets {
  private static final int LEFT_TO_THE_KEEPER = 1;

  /** What names something is written with a last dot or without; both mean the same to them. */
  private static final Set<String> NAMING =
      Set.of("CNAME", "MX", "NS", "PTR", "SRV", "SOA", "DNAME");

  private static final Set<String> RANKED = Set.of("MX", "SRV");
  private static final String WILDCARD = "\\052.";

  private RecordSets() {}

  /** Empty where one of them is no record: half a zone is none. */
  static Optional<List<DnsRecord>> read(List<ResourceRecordSet> sets) {
    return sets.stream().allMatch(RecordSets::isWhole)
        ? Optional.of(sets.stream().flatMap(RecordSets::records).toList())
        : Optional.empty();
  }

  private static boolean isWhole(ResourceRecordSet set) {
    return set.name() != null && set.typeAsString() != null && (isAlias(set) || hasValues(set));
  }

  private static boolean isAlias(ResourceRecordSet set) {
    return Optional.ofNullable(set.aliasTarget()).map(AliasTarget::dnsName).isPresent();
  }

  private static boolean hasValues(ResourceRecordSet set) {
    return set.ttl() != null
        && set.ttl() <= Integer.MAX_VALUE
        && !set.resourceRecords().isEmpty()
        && set.resourceRecords().stream().allMatch(it -> it.value() != null);
  }

  private static Stream<DnsRecord> records(ResourceRecordSet set) {
    return isAlias(set)
        ? Stream.of(record(set, LEFT_TO_THE_KEEPER, bare(set.aliasTarget().dnsName())))
        : set.resourceRecords().stream()
            .map(ResourceRecord::value)
            .map(it -> record(set, set.ttl().intValue(), it));
  }

  private static DnsRecord record(ResourceRecordSet set, int ttl, String value) {
    String type = set.typeAsString();
    String content = NAMING.contains(type) ? bareWords(value) : value;
    Optional<Integer> priority = priority(type, content);
    String id =
        Stream.of(type, set.name(), set.setIdentifier(), value)
            .map(it -> Optional.ofNullable(it).orElse("-"))
            .collect(Collectors.joining(" "));
    return new DnsRecord(
        id,
        type,
        name(set.name()),
        priority.isPresent() ? content.replaceFirst("^\\d+\\s+", "") : content,
        ttl,
        false,
        priority,
        DnsRecord.Note.NONE,
        Steering.of(set));
  }

  private static Optional<Integer> priority(String type, String content) {
    return Optional.of(content)
        .filter(it -> RANKED.contains(type) && it.matches("\\d{1,5}\\s+\\S.*"))
        .map(it -> Integer.valueOf(it.split("\\s+", 2)[0]));
  }

  private static String bareWords(String value) {
    return Arrays.stream(value.strip().split("\\s+"))
        .map(RecordSets::bare)
        .collect(Collectors.joining(" "));
  }

  /** A lone dot is a name of its own: there is none. */
  private static String bare(String name) {
    return name.length() > 1 && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static String name(String written) {
    String name = bare(written);
    return name.startsWith(WILDCARD) ? "*." + name.substring(WILDCARD.length()) : name;
  }
}
