package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.integrations.documents.DocumentsStage;
import dev.signalbox.integrations.documents.WritingContract;

final class WorldWritingTest extends WritingContract {
  @Override
  protected DocumentsStage stage() {
    return new WorldDocumentsStage();
  }
}
