package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.backups.ArchiveContract;
import dev.signalbox.integrations.backups.ArchiveStage;

final class WorldArchiveTest extends ArchiveContract {
  @Override
  protected ArchiveStage stage() {
    return new WorldArchiveStage();
  }
}
