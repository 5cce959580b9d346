package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.PipelinesBadDaysContract;
import dev.signalbox.integrations.pipelines.PipelinesStage;

final class WorldPipelinesBadDaysTest extends PipelinesBadDaysContract {
  @Override
  protected PipelinesStage stage() {
    return new WorldPipelinesStage();
  }
}
