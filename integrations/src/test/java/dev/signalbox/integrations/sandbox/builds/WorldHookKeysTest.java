package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.BuildsStage;
import dev.signalbox.integrations.builds.HookKeysContract;

final class WorldHookKeysTest extends HookKeysContract {
  @Override
  protected BuildsStage stage() {
    return new WorldBuildsStage();
  }
}
