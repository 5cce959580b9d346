package dev.signalbox.integrations.databases;

import dev.signalbox.integrations.aws.Emulator;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against what others understand RDS to be. */
final class RdsRestoresEmulatedTest extends RestoresContract {
  @RegisterExtension final Emulator emulator = new Emulator();

  @Override
  protected DatabasesStage stage() {
    return new EmulatedStage(emulator.account());
  }
}
