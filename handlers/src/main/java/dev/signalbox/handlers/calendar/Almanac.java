package dev.signalbox.handlers.calendar;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.PlanPreview;
import dev.signalbox.handlers.plan.PlanReport;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Goes by the clocks of all procedures that have one. */
@Singleton
public class Almanac {
  /** Later than that it is not what people counted on any more. */
  private static final Duration LATE = Duration.ofHours(1);

  private static final String ITSELF = "signalbox";

  private final Installation installation;
  private final Plans plans;
  private final Slots slots;
  private final Durable durable;
  private final Clock clock;

  Almanac(Installation installation, Plans plans, Slots slots, Durable durable, Clock clock) {
    this.installation = installation;
    this.plans = plans;
    this.slots = slots;
    this.durable = durable;
    this.clock = clock;
  }

  /** What it would do, whether it can be done here, and whether it is being done. */
  @Singleton
  record Plans(PlanReport report, PlanPreview preview, Runs runs) {}

  /** They go on from there by themselves; said again, each looks anew at its clock in the file. */
  @Transactional
  public void begin() {
    Due.all(installation.current()).map(Due::key).forEach(this::begin);
  }

  private void begin(String key) {
    if (!durable.stage(StartWork.NAME, key, clock.instant())) {
      durable.wake(StartWork.NAME, key);
    }
  }

  /** When to come again; empty for one that the clock does not start any more, or never. */
  Optional<Instant> attend(String key) {
    Instant now = clock.instant();
    Optional<Due> due =
        Due.all(installation.current()).filter(it -> it.key().equals(key)).findFirst();
    Optional<Instant> next = due.flatMap(it -> it.next(now));
    if (next.isEmpty()) {
      slots.forget(key);
    }
    return due.flatMap(it -> next.flatMap(then -> attend(it, now, then)));
  }

  private Optional<Instant> attend(Due due, Instant now, Instant next) {
    return slots
        .of(due, next)
        .map(
            row -> {
              if (row.nextSlot().isAfter(now)) {
                return row.nextSlot();
              }
              come(new Notice(due, row.nextSlot()), now, next);
              return next;
            });
  }

  /** What cannot be done here yet is passed over in silence: its help says so. */
  private void come(Notice notice, Instant now, Instant next) {
    Due due = notice.due();
    Optional<RunId> underWay =
        plans.runs().underWay(due.estate().name().value(), due.runbook().name());
    if (!plans.preview().isBuilt(due.order())) {
      slots.pass(notice, next, Optional.empty(), false);
    } else if (now.isAfter(notice.slot().plus(LATE))) {
      slots.pass(notice, next, Optional.of(notice.missed()), false);
    } else if (underWay.isPresent()) {
      slots.pass(notice, next, underWay.map(notice::underWay), false);
    } else {
      var plan = plans.report().of(due.order(), ITSELF, false);
      slots.pass(notice, next, Optional.of(notice.offered(plan)), true);
    }
  }
}
