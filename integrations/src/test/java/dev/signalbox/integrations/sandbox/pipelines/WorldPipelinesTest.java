package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.PipelinesContract;
import dev.signalbox.integrations.pipelines.PipelinesStage;

final class WorldPipelinesTest extends PipelinesContract {
  @Override
  protected PipelinesStage stage() {
    return new WorldPipelinesStage();
  }
}
