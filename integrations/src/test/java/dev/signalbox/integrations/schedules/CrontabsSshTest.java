package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.hosts.OverSsh;

final class CrontabsSshTest extends SchedulesContract {
  @Override
  protected SchedulesStage stage() {
    return new CrontabStage(new OverSsh());
  }
}
