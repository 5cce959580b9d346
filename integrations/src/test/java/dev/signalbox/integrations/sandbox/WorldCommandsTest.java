package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.commands.CommandsContract;
import dev.signalbox.integrations.commands.CommandsStage;

final class WorldCommandsTest extends CommandsContract {
  @Override
  protected CommandsStage stage() {
    return new WorldCommandsStage();
  }
}
