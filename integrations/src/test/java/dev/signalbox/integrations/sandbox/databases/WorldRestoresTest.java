package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.integrations.databases.DatabasesStage;
import dev.signalbox.integrations.databases.RestoresContract;

final class WorldRestoresTest extends RestoresContract {
  @Override
  protected DatabasesStage stage() {
    return new WorldDatabasesStage();
  }
}
