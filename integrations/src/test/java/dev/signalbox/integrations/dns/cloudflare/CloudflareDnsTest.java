package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.dns.DnsContract;
import dev.signalbox.integrations.dns.DnsStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CloudflareDnsTest extends DnsContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected DnsStage stage() {
    return new CloudflareStage(mock);
  }
}
