package dev.signalbox.integrations.backups;

import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class S3ArchiveTest extends ArchiveContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected ArchiveStage stage() {
    return new S3Stage(mock);
  }
}
