package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.pipelines.VariablesContract;

final class WorldVariablesTest extends VariablesContract {
  @Override
  protected PipelinesStage stage() {
    return new WorldPipelinesStage();
  }
}
