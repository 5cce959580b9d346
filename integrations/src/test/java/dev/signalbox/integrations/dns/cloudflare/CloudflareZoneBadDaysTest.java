package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.dns.ZoneBadDaysContract;
import dev.signalbox.integrations.dns.ZoneStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CloudflareZoneBadDaysTest extends ZoneBadDaysContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected ZoneStage stage() {
    return new CloudflareStage(mock);
  }
}
