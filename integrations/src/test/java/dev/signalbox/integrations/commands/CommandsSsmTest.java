package dev.signalbox.integrations.commands;

import dev.signalbox.integrations.hosts.OverSsm;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CommandsSsmTest extends CommandsContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected CommandsStage stage() {
    return new ShellStage(new OverSsm(mock));
  }
}
