package dev.signalbox.integrations.documents.couch;

import dev.signalbox.integrations.documents.DocumentsContract;
import dev.signalbox.integrations.documents.DocumentsStage;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PouchDocumentsTest extends DocumentsContract {
  @RegisterExtension final PouchNeighbour neighbour = new PouchNeighbour();

  @Override
  protected DocumentsStage stage() {
    return new PouchStage(neighbour.pouch());
  }
}
