package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class OutboxOnH2Test extends OutboxContract {
  @Override
  Databases database() {
    return Databases.H2;
  }
}
