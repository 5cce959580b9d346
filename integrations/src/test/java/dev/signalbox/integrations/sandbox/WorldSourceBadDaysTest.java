package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.source.SourceBadDaysContract;
import dev.signalbox.integrations.source.SourceStage;

final class WorldSourceBadDaysTest extends SourceBadDaysContract {
  @Override
  protected SourceStage stage() {
    return new WorldSourceStage();
  }
}
