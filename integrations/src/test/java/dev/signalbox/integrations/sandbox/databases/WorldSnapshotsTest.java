package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.integrations.databases.DatabasesStage;
import dev.signalbox.integrations.databases.SnapshotsContract;

final class WorldSnapshotsTest extends SnapshotsContract {
  @Override
  protected DatabasesStage stage() {
    return new WorldDatabasesStage();
  }
}
