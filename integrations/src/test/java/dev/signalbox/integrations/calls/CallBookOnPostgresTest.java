package dev.signalbox.integrations.calls;

import dev.signalbox.integrations.testing.Databases;

final class CallBookOnPostgresTest extends CallBookContract {
  @Override
  Databases database() {
    return Databases.POSTGRES;
  }
}
