package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.BuildsBadDaysContract;
import dev.signalbox.integrations.builds.BuildsStage;

final class WorldBuildsBadDaysTest extends BuildsBadDaysContract {
  @Override
  protected BuildsStage stage() {
    return new WorldBuildsStage();
  }
}
