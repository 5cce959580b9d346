package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.hosts.OverSsm;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class CrontabsSsmTest extends SchedulesContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected SchedulesStage stage() {
    return new CrontabStage(new OverSsm(mock));
  }
}
