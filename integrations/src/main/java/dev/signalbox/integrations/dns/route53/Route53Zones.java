package dev.signalbox.integrations.dns.route53;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.aws.Everywhere;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.ZoneReader;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.services.route53.Route53Client;

/** Zones that Amazon keeps. */
@InEarnest
@Named("route53")
@Singleton
final class Route53Zones implements ZoneReader {
  private final AwsClient<Route53Client> route53;

  Route53Zones(AwsClients clients) {
    route53 =
        clients.of(Route53Client::builder, () -> new Everywhere(Route53Client.serviceMetadata()));
  }

  @Override
  public Asked<List<DnsRecord>> zone(Connection on, ZoneName zone) {
    return read(on, "reading the zone " + zone, zone);
  }

  /** Its list begins at a name and ends at none, so all of it is read. */
  @Override
  public Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name) {
    return read(on, "reading the records of " + name, zone)
        .map(all -> all.stream().filter(it -> it.name().equals(name)).toList());
  }

  private Asked<List<DnsRecord>> read(Connection on, String doing, ZoneName zone) {
    Call call = new Call(route53, Everywhere.of(account(on)), doing);
    return new Kept(call)
        .only(zone)
        .then(new Pages(call)::all)
        .then(
            sets ->
                RecordSets.read(sets)
                    .map(Route53Zones::sorted)
                    .<Asked<List<DnsRecord>>>map(Asked.Told::new)
                    .orElseGet(() -> call.garbled("one of them is no record")));
  }

  private static Connection.Aws account(Connection on) {
    if (on instanceof Connection.Aws aws) {
      return aws;
    }
    throw new IllegalArgumentException("%s is no account of AWS".formatted(on.reach().name()));
  }

  private static List<DnsRecord> sorted(List<DnsRecord> records) {
    return records.stream()
        .sorted(Comparator.comparing(DnsRecord::name).thenComparing(DnsRecord::id))
        .toList();
  }

  @PreDestroy
  void close() {
    route53.close();
  }
}
