package dev.signalbox.integrations.dns.route53;

import dev.signalbox.integrations.dns.ZoneBadDaysContract;
import dev.signalbox.integrations.dns.ZoneStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class Route53ZoneBadDaysTest extends ZoneBadDaysContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected ZoneStage stage() {
    return new Route53Stage(mock);
  }
}
