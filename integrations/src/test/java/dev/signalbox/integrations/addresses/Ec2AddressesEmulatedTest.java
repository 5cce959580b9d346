package dev.signalbox.integrations.addresses;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.Emulator;
import dev.signalbox.integrations.calls.Asked;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.AllocateAddressResponse;
import software.amazon.awssdk.services.ec2.model.DomainType;
import software.amazon.awssdk.services.ec2.model.InstanceType;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.RunInstancesResponse;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/** Against what others understand EC2 to be. */
final class Ec2AddressesEmulatedTest extends AddressesContract {
  private static final String IMAGE = "ami-12c6146b";

  @RegisterExtension final Emulator emulator = new Emulator();
  private final AwsClient<Ec2Client> ec2 =
      Account.clients().of(Ec2Client::builder, Ec2Client::serviceMetadata);

  @AfterEach
  void close() {
    ec2.close();
  }

  @Override
  Addresses addresses() {
    return new Ec2Addresses(Account.clients());
  }

  @Override
  Connection.Aws account() {
    return emulator.account();
  }

  @Override
  String given(String name, boolean borne) {
    Asked<String> ip =
        ec2.ask(
            account(), "allocating " + name, client -> new Asked.Told<>(made(client, name, borne)));
    Assertions.assertThat(ip).isInstanceOf(Asked.Told.class);
    return ((Asked.Told<String>) ip).value();
  }

  private static String made(Ec2Client client, String name, boolean borne) {
    TagSpecification named =
        TagSpecification.builder()
            .resourceType(ResourceType.ELASTIC_IP)
            .tags(Tag.builder().key("Name").value(name).build())
            .build();
    AllocateAddressResponse made =
        client.allocateAddress(it -> it.domain(DomainType.VPC).tagSpecifications(named));
    if (borne) {
      client.associateAddress(
          it -> it.allocationId(made.allocationId()).instanceId(instance(client)));
    }
    return made.publicIp();
  }

  private static String instance(Ec2Client client) {
    RunInstancesResponse running =
        client.runInstances(
            it -> it.imageId(IMAGE).minCount(1).maxCount(1).instanceType(InstanceType.T2_MICRO));
    return running.instances().getFirst().instanceId();
  }
}
