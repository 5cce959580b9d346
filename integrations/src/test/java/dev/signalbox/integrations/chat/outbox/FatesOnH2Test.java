package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.testing.Databases;

final class FatesOnH2Test extends FatesContract {
  @Override
  Databases database() {
    return Databases.H2;
  }
}
