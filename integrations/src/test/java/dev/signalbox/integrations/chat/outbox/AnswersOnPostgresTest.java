package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class AnswersOnPostgresTest extends AnswersContract {
  @Override
  Databases database() {
    return Databases.POSTGRES;
  }
}
