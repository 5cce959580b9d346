package dev.signalbox.integrations.sandbox.clouds;

import dev.signalbox.integrations.clouds.CloudsContract;
import dev.signalbox.integrations.clouds.CloudsStage;

final class WorldCloudsTest extends CloudsContract {
  @Override
  protected CloudsStage stage() {
    return new WorldCloudsStage();
  }
}
