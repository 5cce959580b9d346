package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.DnsBadDaysContract;
import dev.signalbox.integrations.dns.DnsStage;

final class WorldDnsBadDaysTest extends DnsBadDaysContract {
  @Override
  protected DnsStage stage() {
    return new WorldStage();
  }
}
