package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.dns.DnsBadDaysContract;
import dev.signalbox.integrations.dns.DnsStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CloudflareBadDaysTest extends DnsBadDaysContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected DnsStage stage() {
    return new CloudflareStage(mock);
  }
}
