package dev.signalbox.integrations.commands;

import dev.signalbox.integrations.hosts.OverSsh;

final class CommandsSshTest extends CommandsContract {
  @Override
  protected CommandsStage stage() {
    return new ShellStage(new OverSsh());
  }
}
