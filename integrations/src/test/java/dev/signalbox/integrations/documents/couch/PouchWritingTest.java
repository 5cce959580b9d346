package dev.signalbox.integrations.documents.couch;

import dev.signalbox.integrations.documents.DocumentsStage;
import dev.signalbox.integrations.documents.WritingContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PouchWritingTest extends WritingContract {
  @RegisterExtension final PouchNeighbour neighbour = new PouchNeighbour();

  @Override
  protected DocumentsStage stage() {
    return new PouchStage(neighbour.pouch());
  }
}
