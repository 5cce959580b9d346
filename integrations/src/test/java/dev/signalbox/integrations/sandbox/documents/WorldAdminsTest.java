package dev.signalbox.integrations.sandbox.documents;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.documents.Admins;
import dev.signalbox.integrations.documents.AdminsContract;
import dev.signalbox.integrations.documents.DocumentsStage;
import org.junit.jupiter.api.AfterEach;

final class WorldAdminsTest extends AdminsContract {
  private final WorldDocumentsStage stage = new WorldDocumentsStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Override
  protected Admins admins() {
    return stage.admins();
  }

  @Override
  protected DocumentsStage stage() {
    return stage;
  }

  @Override
  protected void comes(Connection.Couchdb on, String node, String name) {
    stage.admins().make(on, node, name);
  }
}
