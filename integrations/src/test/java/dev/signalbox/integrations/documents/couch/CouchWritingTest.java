package dev.signalbox.integrations.documents.couch;

import dev.signalbox.integrations.documents.DocumentsStage;
import dev.signalbox.integrations.documents.WritingContract;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CouchWritingTest extends WritingContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected DocumentsStage stage() {
    return new CouchStage(mock);
  }
}
