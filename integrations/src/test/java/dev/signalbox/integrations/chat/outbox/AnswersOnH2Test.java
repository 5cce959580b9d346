package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class AnswersOnH2Test extends AnswersContract {
  @Override
  Databases database() {
    return Databases.H2;
  }
}
