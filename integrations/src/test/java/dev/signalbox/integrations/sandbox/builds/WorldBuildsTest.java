package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.BuildsContract;
import dev.signalbox.integrations.builds.BuildsStage;

final class WorldBuildsTest extends BuildsContract {
  @Override
  protected BuildsStage stage() {
    return new WorldBuildsStage();
  }
}
