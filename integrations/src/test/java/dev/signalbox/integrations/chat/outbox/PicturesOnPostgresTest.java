package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class PicturesOnPostgresTest extends PictureContract {
  @Override
  Databases database() {
    return Databases.POSTGRES;
  }
}
