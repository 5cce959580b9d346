package dev.signalbox.handlers.run;

import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.gate.Situation;
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

  /** What it says, and by what. */
  public record Found(Verdict verdict, Facts facts) {}

  /** Empty for a run that is over, or whose procedure means nothing any more. */
  @Transactional
  public Optional<Found> about(RunId run) {
    return runs.findById(run.value())
        .filter(it -> !it.state().isEnd())
        .flatMap(row -> procedures.of(row).map(order -> found(row, order)));
  }

  private Found found(RunRow run, Order order) {
    Facts known =
        facts.of(order, new Situation(run.id(), run.touched(), Optional.empty()));
    return goesForward(run, order)
        ? found(Occasion.WRITE, run.past(known))
        : found(Occasion.WAY_BACK, run.behind(known));
  }

  private static Found found(Occasion occasion, Facts known) {
    return new Found(Gate.ask(occasion, known), known);
  }

  /** What has not begun yet is told what its first write would meet. */
  private boolean goesForward(RunRow run, Order order) {
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    Course course = new Course(order.runbook());
    return journal.isEmpty()
        || (!journal.getLast().half()
            && course.leg(journal.getLast().step()).filter(course::goesForward).isPresent());
  }
}
