package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.dns.ZoneReadingContract;
import dev.signalbox.integrations.dns.ZoneStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CloudflareZoneReadingTest extends ZoneReadingContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected ZoneStage stage() {
    return new CloudflareStage(mock);
  }
}
