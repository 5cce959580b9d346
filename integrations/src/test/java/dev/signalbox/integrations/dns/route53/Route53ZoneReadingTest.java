package dev.signalbox.integrations.dns.route53;

import dev.signalbox.integrations.dns.ZoneReadingContract;
import dev.signalbox.integrations.dns.ZoneStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class Route53ZoneReadingTest extends ZoneReadingContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected ZoneStage stage() {
    return new Route53Stage(mock);
  }
}
