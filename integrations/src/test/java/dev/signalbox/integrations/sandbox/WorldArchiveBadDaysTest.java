package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.backups.ArchiveBadDaysContract;
import dev.signalbox.integrations.backups.ArchiveStage;

final class WorldArchiveBadDaysTest extends ArchiveBadDaysContract {
  @Override
  protected ArchiveStage stage() {
    return new WorldArchiveStage();
  }
}
