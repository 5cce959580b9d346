package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class PicturesOnH2Test extends PictureContract {
  @Override
  Databases database() {
    return Databases.H2;
  }
}
