package dev.signalbox.integrations.dns.route53;

import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.HostedZone;
import software.amazon.awssdk.services.route53.model.HostedZoneConfig;
import software.amazon.awssdk.services.route53.model.ListHostedZonesByNameRequest;
import software.amazon.awssdk.services.route53.model.ListHostedZonesByNameResponse;

/** Which of an account's zones is meant: names may be used again, and some are only seen inside. */
record Kept(Call call) {
  private static final String MOST = "100";

  /** The one that everybody sees. */
  Asked<HostedZone> only(ZoneName zone) {
    return call.ask(client -> listed(client, zone)).then(found -> only(found, zone));
  }

  /** Those of one name lie side by side, and the name that is asked for comes first. */
  private Asked<List<HostedZone>> listed(Route53Client client, ZoneName zone) {
    ListHostedZonesByNameResponse answer =
        client.listHostedZonesByName(
            ListHostedZonesByNameRequest.builder().dnsName(zone.value()).maxItems(MOST).build());
    return answer.hasHostedZones() && answer.hostedZones().stream().allMatch(Kept::isWhole)
        ? new Asked.Told<>(answer.hostedZones())
        : call.garbled("what came back is no list of zones");
  }

  private static boolean isWhole(HostedZone zone) {
    return zone.id() != null && zone.name() != null;
  }

  private Asked<HostedZone> only(List<HostedZone> found, ZoneName zone) {
    List<HostedZone> named =
        found.stream().filter(it -> it.name().equals(zone.value() + ".")).toList();
    List<HostedZone> seen = named.stream().filter(it -> !isPrivate(it)).toList();
    if (seen.isEmpty()) {
      String why =
          named.isEmpty() ? "it keeps no zone %s for this key" : "it keeps %s in private only";
      return call.trouble(Kind.REQUEST, why.formatted(zone));
    }
    return seen.size() == 1
        ? new Asked.Told<>(seen.getFirst())
        : call.trouble(Kind.AMBIGUOUS, "it keeps %s more than once: %s".formatted(zone, ids(seen)));
  }

  private static boolean isPrivate(HostedZone zone) {
    return Optional.ofNullable(zone.config())
        .map(HostedZoneConfig::privateZone)
        .filter(it -> it)
        .isPresent();
  }

  /** They tell it with a path before it, and want it without. */
  static String id(HostedZone zone) {
    return zone.id().replaceFirst("^/hostedzone/", "");
  }

  private static String ids(List<HostedZone> zones) {
    return zones.stream().map(Kept::id).sorted().collect(Collectors.joining(" and "));
  }
}
