package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.Emulator;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against what others understand STS to be. */
final class StsIdentityEmulatedTest extends IdentityContract {
  @RegisterExtension final Emulator emulator = new Emulator();

  @Override
  Identity identity() {
    return new StsIdentity(Account.clients());
  }

  @Override
  Connection.Aws account() {
    return emulator.account();
  }

  /** Every key that nobody made there is this one's. */
  @Override
  String arn() {
    return "arn:aws:sts::123456789012:user/moto";
  }
}
