package dev.signalbox.integrations.commands;

import dev.signalbox.integrations.hosts.OverSsh;

final class CommandsSshBadDaysTest extends CommandsBadDaysContract {
  @Override
  protected CommandsStage stage() {
    return new ShellStage(new OverSsh());
  }
}
