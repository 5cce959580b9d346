package dev.signalbox.handlers.calendar;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.metronome.Hand;
import dev.signalbox.handlers.metronome.Hour;
import dev.signalbox.handlers.metronome.Metronome;
import dev.signalbox.handlers.plan.PlanPreview;
import dev.signalbox.handlers.plan.PlanReport;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.Runs;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes by the clocks of all procedures that have one. */
@Singleton
public class Almanac {
  /** Later than that it is not what people counted on any more. */
  private static final Duration LATE = Duration.ofHours(1);

  private static final String ITSELF = "signalbox";

  private final Installation installation;
  private final Plans plans;
  private final Slots slots;
  private final Metronome metronome;

  Almanac(Installation installation, Plans plans, Slots slots, Metronome metronome) {
    this.installation = installation;
    this.plans = plans;
    this.slots = slots;
    this.metronome = metronome;
  }

  /** What it would do, whether it can be done here, and whether it is being done. */
  @Singleton
  record Plans(PlanReport report, PlanPreview preview, Runs runs) {}

  public void begin() {
    metronome.begin(StartWork.NAME, all());
  }

  private Stream<Due> all() {
    return Due.all(installation.current());
  }

  /** When to come again; empty for one that the clock does not start any more, or never. */
  Optional<Instant> attend(String key) {
    Optional<Instant> again = metronome.attend(new Hand(StartWork.NAME, key), all(), this::come);
    if (again.isEmpty()) {
      slots.forget(key);
    }
    return again;
  }

  /** What cannot be done here yet is passed over in silence: its help says so. */
  private void come(Due due, Hour hour) {
    Notice notice = new Notice(due, hour.slot());
    Optional<RunId> underWay =
        plans.runs().underWay(due.estate().name().value(), due.runbook().name());
    if (!plans.preview().isBuilt(due.order())) {
      slots.pass(notice, hour, Optional.empty(), false);
    } else if (hour.now().isAfter(hour.slot().plus(LATE))) {
      slots.pass(notice, hour, Optional.of(notice.missed()), false);
    } else if (underWay.isPresent()) {
      slots.pass(notice, hour, underWay.map(notice::underWay), false);
    } else {
      var plan = plans.report().of(due.order(), ITSELF, false);
      slots.pass(notice, hour, Optional.of(notice.offered(plan)), true);
    }
  }
}
