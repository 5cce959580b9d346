package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.integrations.documents.DocumentsContract;
import dev.signalbox.integrations.documents.DocumentsStage;

final class WorldDocumentsTest extends DocumentsContract {
  @Override
  protected DocumentsStage stage() {
    return new WorldDocumentsStage();
  }
}
