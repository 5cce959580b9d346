package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.pipelines.WritesBadDaysContract;

final class WorldWritesBadDaysTest extends WritesBadDaysContract {
  @Override
  protected PipelinesStage stage() {
    return new WorldPipelinesStage();
  }
}
