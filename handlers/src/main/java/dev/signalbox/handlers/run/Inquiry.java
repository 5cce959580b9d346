package dev.signalbox.handlers.run;

import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Verdict;
import dev.signalbox.handlers.plan.Order;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What the gate would say now to a run, where it stands. */
@Singleton
public class Inquiry {
  private final RunRows runs;
  private final StepRows steps;
  private final Procedures procedures;
  private final FactFinder facts;

  Inquiry(RunRows runs, StepRows steps, Procedures procedures, FactFinder facts) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
    this.facts = facts;
  }

  /** Empty for a run that is over, or whose procedure means nothing any more. */
  @Transactional
  public Optional<Verdict> about(RunId run) {
    return runs.findById(run.value())
        .filter(it -> !it.state().isEnd())
        .flatMap(row -> procedures.of(row).map(order -> verdict(row, order)));
  }

  private Verdict verdict(RunRow run, Order order) {
    return Gate.ask(occasion(run, order), run.past(facts.of(order, run.id())));
  }

  /** What has not begun yet is told what its first write would meet. */
  private Occasion occasion(RunRow run, Order order) {
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    Course course = new Course(order.runbook());
    boolean goesForward =
        journal.isEmpty()
            || course.leg(journal.getLast().step()).filter(course::goesForward).isPresent();
    return goesForward ? Occasion.WRITE : Occasion.WAY_BACK;
  }
}
