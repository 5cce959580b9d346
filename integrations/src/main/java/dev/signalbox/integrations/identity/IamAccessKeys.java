package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceEndpointKey;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.regions.ServicePartitionMetadata;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.iam.model.ListAccessKeysResponse;
import software.amazon.awssdk.services.iam.model.StatusType;

/** Whoever asks without a name is told their own. */
@InEarnest
@Singleton
final class IamAccessKeys implements AccessKeys {
  private final AwsClient<IamClient> iam;

  IamAccessKeys(AwsClients clients) {
    iam = clients.of(IamClient::builder, () -> new Everywhere(IamClient.serviceMetadata()));
  }

  @Override
  public Asked<List<AccessKey>> of(Connection.Aws account) {
    String doing = "asking AWS which keys the owner of %s has".formatted(account.reach().name());
    return iam.ask(everywhere(account), doing, client -> read(doing, client.listAccessKeys()));
  }

  /** People and their keys are the same in all regions; what asks for them is signed for one. */
  private static Connection.Aws everywhere(Connection.Aws account) {
    return new Connection.Aws(
        account.reach(), Region.US_EAST_1.id(), account.login(), account.expect());
  }

  /** One address for all regions. */
  record Everywhere(ServiceMetadata there) implements ServiceMetadata {
    @Override
    public URI endpointFor(ServiceEndpointKey key) {
      return there.endpointFor(Region.AWS_GLOBAL);
    }

    @Override
    public Region signingRegion(ServiceEndpointKey key) {
      return Region.US_EAST_1;
    }

    @Override
    public List<Region> regions() {
      return there.regions();
    }

    @Override
    public List<ServicePartitionMetadata> servicePartitions() {
      return there.servicePartitions();
    }
  }

  private static Asked<List<AccessKey>> read(String doing, ListAccessKeysResponse answer) {
    boolean whole =
        answer.hasAccessKeyMetadata()
            && answer.accessKeyMetadata().stream()
                .allMatch(it -> it.accessKeyId() != null && it.createDate() != null);
    return whole
        ? new Asked.Told<>(answer.accessKeyMetadata().stream().map(IamAccessKeys::key).toList())
        : AwsClient.garbled(doing);
  }

  private static AccessKey key(AccessKeyMetadata found) {
    return new AccessKey(
        found.accessKeyId(), found.status() == StatusType.ACTIVE, found.createDate());
  }

  @PreDestroy
  void close() {
    iam.close();
  }
}
