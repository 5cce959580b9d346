package dev.signalbox.integrations.dns.route53;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.HostedZone;
import software.amazon.awssdk.services.route53.model.ListResourceRecordSetsRequest;
import software.amazon.awssdk.services.route53.model.ListResourceRecordSetsResponse;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/** A zone's list, which comes in pages: all of it, or trouble. */
record Pages(Call call) {
  /** As many as they give at once. */
  private static final String SETS = "300";

  private static final int MOST = 100;

  /** Where a page begins: weighed records share a name and a type. */
  private record Start(String name, String type, Optional<String> identifier) {}

  Asked<List<ResourceRecordSet>> all(HostedZone zone) {
    List<ResourceRecordSet> all = new ArrayList<>();
    Optional<Start> start = Optional.empty();
    for (int number = 1; number <= MOST; number++) {
      Optional<Start> from = start;
      Asked<ListResourceRecordSetsResponse> asked =
          call.ask(client -> page(client, Kept.id(zone), from));
      if (asked instanceof Asked.Troubled<ListResourceRecordSetsResponse>(Trouble trouble)) {
        return new Asked.Troubled<>(trouble);
      }
      var page = ((Asked.Told<ListResourceRecordSetsResponse>) asked).value();
      all.addAll(page.resourceRecordSets());
      start = next(page);
      if (start.isEmpty()) {
        return whole(zone, all);
      }
    }
    return call.garbled("more than %d pages".formatted(MOST));
  }

  /** They tell beforehand how many there are. */
  private Asked<List<ResourceRecordSet>> whole(HostedZone zone, List<ResourceRecordSet> all) {
    Long told = zone.resourceRecordSetCount();
    return told == null || told == all.size()
        ? new Asked.Told<>(List.copyOf(all))
        : call.garbled("it told %d things and gave %d".formatted(told, all.size()));
  }

  private Asked<ListResourceRecordSetsResponse> page(
      Route53Client client, String zone, Optional<Start> from) {
    var wanted = ListResourceRecordSetsRequest.builder().hostedZoneId(zone).maxItems(SETS);
    from.ifPresent(
        it -> {
          wanted.startRecordName(it.name()).startRecordType(it.type());
          it.identifier().ifPresent(wanted::startRecordIdentifier);
        });
    ListResourceRecordSetsResponse answer = client.listResourceRecordSets(wanted.build());
    return isPage(answer, from)
        ? new Asked.Told<>(answer)
        : call.garbled("what came back is no page of records");
  }

  /** One that goes on says where, and leads on. */
  private static boolean isPage(ListResourceRecordSetsResponse answer, Optional<Start> from) {
    return answer.hasResourceRecordSets()
        && answer.isTruncated() != null
        && (!isCut(answer) || (next(answer).isPresent() && !next(answer).equals(from)));
  }

  private static boolean isCut(ListResourceRecordSetsResponse answer) {
    return Boolean.TRUE.equals(answer.isTruncated());
  }

  private static Optional<Start> next(ListResourceRecordSetsResponse answer) {
    Optional<String> name = Optional.ofNullable(answer.nextRecordName());
    Optional<String> type = Optional.ofNullable(answer.nextRecordTypeAsString());
    return name.isPresent() && type.isPresent() && isCut(answer)
        ? Optional.of(
            new Start(name.get(), type.get(), Optional.ofNullable(answer.nextRecordIdentifier())))
        : Optional.empty();
  }
}
