package dev.signalbox.handlers.schedule;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.schedules.Crontab;
import java.util.Optional;

/** What a host said of its crontab. */
record Reading(Place place, Asked<Crontab> crontab) {
  Optional<Crontab> told() {
    return crontab instanceof Asked.Told<Crontab>(Crontab seen)
        ? Optional.of(seen)
        : Optional.empty();
  }

  Optional<Trouble> trouble() {
    return crontab instanceof Asked.Troubled<Crontab>(Trouble trouble)
        ? Optional.of(trouble)
        : Optional.empty();
  }
}
