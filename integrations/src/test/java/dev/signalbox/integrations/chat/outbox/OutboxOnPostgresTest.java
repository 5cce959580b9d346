package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class OutboxOnPostgresTest extends OutboxContract {
  @Override
  Databases database() {
    return Databases.POSTGRES;
  }
}
