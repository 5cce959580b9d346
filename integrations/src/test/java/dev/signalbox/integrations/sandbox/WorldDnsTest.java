package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.DnsContract;
import dev.signalbox.integrations.dns.DnsStage;

final class WorldDnsTest extends DnsContract {
  @Override
  protected DnsStage stage() {
    return new WorldStage();
  }
}
