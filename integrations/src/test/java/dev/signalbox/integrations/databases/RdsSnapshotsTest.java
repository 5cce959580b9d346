package dev.signalbox.integrations.databases;

import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RdsSnapshotsTest extends SnapshotsContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected DatabasesStage stage() {
    return new RdsStage(mock);
  }
}
