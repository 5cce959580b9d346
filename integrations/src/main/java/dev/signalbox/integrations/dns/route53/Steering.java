package dev.signalbox.integrations.dns.route53;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.route53.model.AliasTarget;
import software.amazon.awssdk.services.route53.model.CidrRoutingConfig;
import software.amazon.awssdk.services.route53.model.GeoLocation;
import software.amazon.awssdk.services.route53.model.GeoProximityLocation;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/** When Route 53 gives an answer and not another, in words that stay the same. */
final class Steering {
  private Steering() {}

  static Optional<String> of(ResourceRecordSet set) {
    String words =
        Stream.of(
                Optional.ofNullable(set.aliasTarget()).map(Steering::alias),
                told("set", set.setIdentifier()),
                told("weight", set.weight()),
                told("region", set.regionAsString()),
                Optional.ofNullable(set.geoLocation()).map(Steering::place),
                Optional.ofNullable(set.geoProximityLocation()).map(Steering::nearness),
                Optional.ofNullable(set.cidrRoutingConfig()).map(Steering::network),
                told("failover", set.failoverAsString()),
                Optional.ofNullable(set.multiValueAnswer())
                    .filter(it -> it)
                    .map(_ -> "one of many"),
                told("health check", set.healthCheckId()),
                told("traffic policy", set.trafficPolicyInstanceId()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(words).filter(it -> !it.isEmpty());
  }

  private static Optional<String> told(String what, Object value) {
    return Optional.ofNullable(value).map(it -> what + " " + it);
  }

  private static String alias(AliasTarget target) {
    String healthy =
        Boolean.TRUE.equals(target.evaluateTargetHealth()) ? " while it is healthy" : "";
    return "alias in %s%s".formatted(target.hostedZoneId(), healthy);
  }

  private static String place(GeoLocation place) {
    return joined("for", place.continentCode(), place.countryCode(), place.subdivisionCode());
  }

  private static String nearness(GeoProximityLocation place) {
    return joined(
        "near",
        place.awsRegion(),
        place.localZoneGroup(),
        Optional.ofNullable(place.coordinates())
            .map(it -> it.latitude() + "/" + it.longitude())
            .orElse(""),
        Optional.ofNullable(place.bias()).map(it -> "bias " + it).orElse(""));
  }

  private static String network(CidrRoutingConfig networks) {
    return joined("for networks", networks.collectionId(), networks.locationName());
  }

  private static String joined(String what, String... words) {
    return Stream.concat(
            Stream.of(what), Stream.of(words).filter(it -> it != null && !it.isEmpty()))
        .collect(Collectors.joining(" "));
  }
}
