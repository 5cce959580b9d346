package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class FatesOnPostgresTest extends FatesContract {
  @Override
  Databases database() {
    return Databases.POSTGRES;
  }
}
