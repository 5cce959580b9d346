package dev.signalbox.integrations.addresses;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeAddressesResponse;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Tag;

/** Elastic addresses of AWS. It tells them all at once: there are no pages to turn. */
@InEarnest
@Singleton
final class Ec2Addresses implements Addresses {
  private static final String NAME = "Name";

  private final AwsClient<Ec2Client> ec2;

  Ec2Addresses(AwsClients clients) {
    ec2 = clients.of(Ec2Client::builder, Ec2Client::serviceMetadata);
  }

  @Override
  public Asked<Address> named(Connection.Aws account, String name) {
    String doing = "looking for the address %s in %s".formatted(name, place(account));
    return found(account, doing, "tag:" + NAME, name)
        // AWS reads * and ? in what it filters by
        .map(all -> all.stream().filter(it -> it.name().equals(name)).toList())
        .then(all -> Address.only(doing, all));
  }

  @Override
  public Asked<Optional<Address>> owned(Connection.Aws account, String ip) {
    String doing = "asking whether %s belongs to %s".formatted(ip, place(account));
    return found(account, doing, "public-ip", ip)
        .map(all -> all.stream().filter(it -> it.ip().equals(ip)).findFirst());
  }

  private static String place(Connection.Aws account) {
    return "%s (%s)".formatted(account.reach().name(), account.region());
  }

  private Asked<List<Address>> found(
      Connection.Aws account, String doing, String by, String value) {
    Filter filter = Filter.builder().name(by).values(value).build();
    return ec2.ask(
        account, doing, it -> read(doing, it.describeAddresses(asks -> asks.filters(filter))));
  }

  /** An empty list is an answer; none at all is not. */
  private static Asked<List<Address>> read(String doing, DescribeAddressesResponse answer) {
    return answer.hasAddresses()
        ? new Asked.Told<>(answer.addresses().stream().map(Ec2Addresses::address).toList())
        : AwsClient.garbled(doing);
  }

  private static Address address(software.amazon.awssdk.services.ec2.model.Address found) {
    return new Address(
        found.tags().stream()
            .filter(tag -> tag.key().equals(NAME))
            .map(Tag::value)
            .findFirst()
            .orElse(""),
        found.publicIp(),
        Optional.ofNullable(found.allocationId()).orElse(""),
        host(found));
  }

  private static Optional<String> host(software.amazon.awssdk.services.ec2.model.Address found) {
    return Stream.of(found.instanceId(), found.networkInterfaceId(), found.associationId())
        .filter(it -> found.associationId() != null && it != null && !it.isBlank())
        .findFirst();
  }

  @PreDestroy
  void close() {
    ec2.close();
  }
}
