package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A request becomes a run that is planned: its row and the work, in the transaction of who asked.
 */
@Singleton
public class Starting {
  private static final Duration DOUBLED = Duration.ofSeconds(60);

  private final Journal journal;
  private final Procedures procedures;
  private final Durable durable;
  private final Ledger ledger;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Starting(Journal journal, Procedures procedures, Durable durable, Ledger ledger, Clock clock) {
    this.journal = journal;
    this.procedures = procedures;
    this.durable = durable;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Both tables of a run, and word to who watches it. */
  @Singleton
  record Journal(RunRows runs, StepRows steps, Notices notices) {}

  public sealed interface Started {
    RunId run();

    record Fresh(RunId run) implements Started {}

    /** The same, by the same person, a moment ago. */
    record Twin(RunId run) implements Started {}
  }

  @Transactional
  public Started start(Order order, RunView.Requester requester) {
    return start(order, requester, Optional.empty());
  }

  /** {@code glass}: why somebody broke it. */
  @Transactional
  public Started start(Order order, RunView.Requester requester, Optional<String> glass) {
    return twin(order, requester)
        .<Started>map(it -> new Started.Twin(new RunId(it.id())))
        .orElseGet(() -> new Started.Fresh(begin(RunId.fresh(random), order, requester, glass)));
  }

  /** By a step of another run, in the transaction that writes down which. */
  @Transactional
  void start(RunId id, Order order, RunView.Requester requester) {
    begin(id, order, requester, Optional.empty());
  }

  private Optional<RunRow> twin(Order order, RunView.Requester requester) {
    return journal
        .runs()
        .twin(
            requester.person(),
            order.estate().name().value(),
            order.runbook().name(),
            Plain.write(order.inputs()),
            clock.instant().minus(DOUBLED));
  }

  private RunId begin(RunId id, Order order, RunView.Requester requester, Optional<String> glass) {
    Instant now = clock.instant();
    String estate = order.estate().name().value();
    journal.runs().save(row(id, order, requester, now));
    glass.ifPresent(it -> journal.runs().breakGlass(id.value(), it));
    durable.stage(PlanWork.NAME, id.value(), now);
    ledger.write(
        Entry.ofRun(Entry.Kind.RUN_STARTED, requester.person(), estate, id + " " + order.title()));
    journal.notices().changed(id.value());
    return id;
  }

  private RunRow row(RunId id, Order order, RunView.Requester requester, Instant now) {
    String run = id.value();
    String estate = order.estate().name().value();
    String runbook = order.runbook().name();
    String source = procedures.source(order.runbook());
    String inputs = Plain.write(order.inputs());
    String title = order.title();
    String by = requester.person();
    String user = requester.user().value();
    String channel = requester.channel().value();
    RunState state = RunState.PLANNING;
    return new RunRow(
        run, estate, runbook, source, inputs, title, by, user, channel, state, null, null, null,
        now, null, null, null, 0, null, null, null, null, null, null, 0, null, null, null);
  }
}
