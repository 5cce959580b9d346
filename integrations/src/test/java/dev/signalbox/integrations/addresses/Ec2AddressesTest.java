package dev.signalbox.integrations.addresses;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsMock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

final class Ec2AddressesTest extends AddressesContract {
  @RegisterExtension final AwsMock mock = new AwsMock();
  private final KeptAddresses kept = new KeptAddresses();

  @BeforeEach
  void listen() {
    mock.answers(kept::told);
  }

  @Override
  Addresses addresses() {
    return new Ec2Addresses(Account.clients());
  }

  @Override
  Connection.Aws account() {
    return mock.account();
  }

  @Override
  String given(String name, boolean borne) {
    return kept.add(name, borne);
  }
}
