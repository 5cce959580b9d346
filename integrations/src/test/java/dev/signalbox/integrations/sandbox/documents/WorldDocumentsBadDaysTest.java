package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.integrations.documents.DocumentsBadDaysContract;
import dev.signalbox.integrations.documents.DocumentsStage;

final class WorldDocumentsBadDaysTest extends DocumentsBadDaysContract {
  @Override
  protected DocumentsStage stage() {
    return new WorldDocumentsStage();
  }
}
