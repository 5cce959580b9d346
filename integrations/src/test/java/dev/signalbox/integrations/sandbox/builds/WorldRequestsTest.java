package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.BuildsStage;
import dev.signalbox.integrations.builds.RequestsContract;

final class WorldRequestsTest extends RequestsContract {
  @Override
  protected BuildsStage stage() {
    return new WorldBuildsStage();
  }
}
