package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.ZoneBadDaysContract;
import dev.signalbox.integrations.dns.ZoneStage;

final class WorldZoneBadDaysTest extends ZoneBadDaysContract {
  @Override
  protected ZoneStage stage() {
    return new WorldStage();
  }
}
