package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.aws.BadDaysOfAws;
import dev.signalbox.integrations.calls.Asked;
import java.util.function.BiFunction;

final class StsIdentityBadDaysTest extends BadDaysOfAws {
  @Override
  protected BiFunction<AwsClients, Connection.Aws, Asked<?>> look() {
    return (clients, account) -> new StsIdentity(clients).whoAmI(account);
  }

  @Override
  protected void refuses(int status, String code) {
    mock.refusesAsQuery(status, code);
  }

  @Override
  protected void well() {
    mock.answers(_ -> StsAnswers.caller("arn:aws:iam::111111111111:user/Gigadb"));
  }
}
