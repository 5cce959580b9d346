package dev.signalbox.integrations.addresses;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.AwsClients;
import dev.signalbox.integrations.aws.BadDaysOfAws;
import dev.signalbox.integrations.calls.Asked;
import java.util.function.BiFunction;

final class Ec2AddressesBadDaysTest extends BadDaysOfAws {
  private static final String NAME = "eip-gigadb-live";

  @Override
  protected BiFunction<AwsClients, Connection.Aws, Asked<?>> look() {
    return (clients, account) -> new Ec2Addresses(clients).named(account, NAME);
  }

  @Override
  protected void refuses(int status, String code) {
    mock.refuses(status, code);
  }

  @Override
  protected void well() {
    KeptAddresses kept = new KeptAddresses();
    kept.add(NAME, true);
    mock.answers(kept::told);
  }
}
