package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.JobsContract;
import dev.signalbox.integrations.pipelines.PipelinesStage;

final class WorldJobsTest extends JobsContract {
  @Override
  protected PipelinesStage stage() {
    return new WorldPipelinesStage();
  }
}
