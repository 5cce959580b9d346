package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.commands.CommandsBadDaysContract;
import dev.signalbox.integrations.commands.CommandsStage;

final class WorldCommandsBadDaysTest extends CommandsBadDaysContract {
  @Override
  protected CommandsStage stage() {
    return new WorldCommandsStage();
  }
}
