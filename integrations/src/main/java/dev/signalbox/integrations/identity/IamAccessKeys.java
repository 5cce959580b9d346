package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.aws.Everywhere;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
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
    return iam.ask(Everywhere.of(account), doing, client -> read(doing, client.listAccessKeys()));
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
