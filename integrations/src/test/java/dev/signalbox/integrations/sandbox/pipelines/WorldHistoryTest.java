package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.HistoryContract;
import dev.signalbox.integrations.pipelines.PipelinesStage;

final class WorldHistoryTest extends HistoryContract {
  @Override
  protected PipelinesStage stage() {
    return new WorldPipelinesStage();
  }
}
