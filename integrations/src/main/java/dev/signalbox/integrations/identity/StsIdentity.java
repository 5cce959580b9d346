package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

@InEarnest
@Singleton
final class StsIdentity implements Identity {
  private final AwsClient<StsClient> sts;

  StsIdentity(AwsClients clients) {
    sts = clients.of(StsClient::builder, StsClient::serviceMetadata);
  }

  @Override
  public Asked<Caller> whoAmI(Connection.Aws account) {
    String doing =
        "asking AWS whose key %s has (%s)".formatted(account.reach().name(), account.region());
    return sts.ask(account, doing, client -> read(doing, client.getCallerIdentity()));
  }

  private static Asked<Caller> read(String doing, GetCallerIdentityResponse answer) {
    boolean whole =
        Stream.of(answer.account(), answer.arn(), answer.userId())
            .noneMatch(it -> it == null || it.isBlank());
    return whole
        ? new Asked.Told<>(new Caller(answer.account(), answer.arn(), answer.userId()))
        : AwsClient.garbled(doing);
  }

  @PreDestroy
  void close() {
    sts.close();
  }
}
