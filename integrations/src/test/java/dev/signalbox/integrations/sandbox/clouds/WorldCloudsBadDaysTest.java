package dev.signalbox.integrations.sandbox.clouds;

import dev.signalbox.integrations.clouds.CloudsBadDaysContract;
import dev.signalbox.integrations.clouds.CloudsStage;

final class WorldCloudsBadDaysTest extends CloudsBadDaysContract {
  @Override
  protected CloudsStage stage() {
    return new WorldCloudsStage();
  }
}
