package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClient;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import software.amazon.awssdk.services.ssm.SsmClient;

/** Hosts that have no door of their own: AWS brings scripts to them. */
@InEarnest
@Singleton
final class SsmWays {
  private final AwsClient<SsmClient> ssm;
  private final Pause pause;
  private final Clock clock;

  SsmWays(AwsClients clients, Pause pause, Clock clock) {
    this.ssm = clients.of(SsmClient::builder, SsmClient::serviceMetadata);
    this.pause = pause;
    this.clock = clock;
  }

  Way to(Connection.Ssm there) {
    return new SsmWay(there, ssm, pause, clock);
  }

  @PreDestroy
  void close() {
    ssm.close();
  }
}
