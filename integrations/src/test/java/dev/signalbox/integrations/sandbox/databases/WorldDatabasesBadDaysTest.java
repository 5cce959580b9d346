package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.integrations.databases.DatabasesBadDaysContract;
import dev.signalbox.integrations.databases.DatabasesStage;

final class WorldDatabasesBadDaysTest extends DatabasesBadDaysContract {
  @Override
  protected DatabasesStage stage() {
    return new WorldDatabasesStage();
  }
}
