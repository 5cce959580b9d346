package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.pipelines.SurroundingsContract;

final class WorldSurroundingsTest extends SurroundingsContract {
  @Override
  protected PipelinesStage stage() {
    return new WorldPipelinesStage();
  }
}
