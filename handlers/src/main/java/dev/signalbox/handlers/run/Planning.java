package dev.signalbox.handlers.run;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Grounds;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Plan;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What is written down on the way from a request to a run. */
@Singleton
class Planning {
  private static final int LONGEST = 900;

  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Durable durable;
  private final Finishing.Records records;
  private final Clock clock;

  Planning(
      Starting.Journal journal,
      Procedures procedures,
      Durable durable,
      Finishing.Records records,
      Clock clock) {
    this.journal = journal;
    this.procedures = procedures;
    this.durable = durable;
    this.records = records;
    this.clock = clock;
  }

  /** What somebody wants to become a run. {@code text}: the runbook as they meant it. */
  record Wish(RunRow run, Order order, Grounds text) {}

  /** Empty once it has begun, or has been given up. */
  @Transactional
  Optional<Wish> see(String run) {
    return journal
        .runs()
        .findById(run)
        .filter(it -> it.beganAt() == null && it.endedAt() == null)
        .flatMap(
            it ->
                procedures
                    .ready(it)
                    .map(order -> new Wish(it, order, Grounds.ofText(it.source()))));
  }

  /** True when somebody has to be asked now. */
  @Transactional
  boolean made(Wish wish, Plan plan) {
    String run = wish.run().id();
    if (plan.demand() instanceof Demand.Never(var why)) {
      end(wish, "refused", why.told());
      return false;
    }
    String grounds = plan.grounds().stored();
    if (journal.runs().planned(run, grounds, plan.grounds().hash()) == 0) {
      return false;
    }
    write(Entry.Kind.RUN_PLANNED, wish, plan.grounds().hash());
    if (plan.demand() instanceof Demand.Nobodys) {
      begin(
          journal
              .runs()
              .findById(run)
              .map(it -> new Wish(it, wish.order(), wish.text()))
              .orElseThrow(),
          plan);
      return false;
    }
    journal.notices().changed(run);
    return true;
  }

  /** The world has moved on before it has begun. */
  @Transactional
  void anew(Wish wish, String why) {
    journal.runs().planAnew(wish.run().id(), why);
    journal.notices().changed(wish.run().id());
  }

  /** Of all who would begin it at once, one does. */
  @Transactional
  void begin(Wish wish, Plan plan) {
    String run = wish.run().id();
    if (journal.runs().begin(run, wish.run().plans(), clock.instant()) == 1) {
      StepRow step = StepRow.next(run, new Course(wish.order().runbook()).first(), 1);
      journal.steps().save(step);
      durable.stage(StepWork.NAME, step.id(), clock.instant());
      journal.notices().begun(wish.run(), plan);
    }
  }

  /** What it would change is another run's now. */
  @Transactional
  void taken(Wish wish, Refused no, Optional<Lock> by) {
    by.filter(_ -> no.name() == Refusal.INTERLOCK)
        .ifPresent(it -> journal.runs().keptBy(wish.run().id(), it.run()));
    end(wish, "refused", "%s; %s".formatted(no.told(), no.next()));
  }

  /** Nothing was done, so nothing is tidied up. */
  @Transactional
  void end(Wish wish, String outcome, String why) {
    String told = why.substring(0, Math.min(why.length(), LONGEST));
    String run = wish.run().id();
    if (journal.runs().giveUp(run, outcome, told, null, clock.instant()) == 1) {
      write(Entry.Kind.RUN_ENDED, wish, outcome);
      journal.notices().changed(run);
    }
  }

  private void write(Entry.Kind kind, Wish wish, String what) {
    RunRow run = wish.run();
    records.ledger().write(Entry.ofRun(kind, "signalbox", run.estate(), run.id() + " " + what));
  }
}
