package dev.signalbox.integrations.builds.travis;

import dev.signalbox.integrations.builds.BuildsStage;
import dev.signalbox.integrations.builds.HookKeysContract;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TravisHookKeysTest extends HookKeysContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected BuildsStage stage() {
    return new TravisStage(mock);
  }
}
