package dev.signalbox.integrations.databases;

import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RdsRestoresTest extends RestoresContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected DatabasesStage stage() {
    return new RdsStage(mock);
  }
}
