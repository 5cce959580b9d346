package dev.signalbox.integrations.calls;

import dev.signalbox.integrations.testing.Databases;

final class CallBookOnH2Test extends CallBookContract {
  @Override
  Databases database() {
    return Databases.H2;
  }
}
