package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.ZoneReadingContract;
import dev.signalbox.integrations.dns.ZoneStage;

final class WorldZoneReadingTest extends ZoneReadingContract {
  @Override
  protected ZoneStage stage() {
    return new WorldStage();
  }
}
