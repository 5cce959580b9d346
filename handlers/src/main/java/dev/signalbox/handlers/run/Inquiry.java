package dev.signalbox.handlers.run;

import dev.signalbox.handlers.gate.FactFinder;
import dev.signalbox.handlers.gate.Facts;
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
  private final Standpoint standpoint;

  Inquiry(
      RunRows runs,
      StepRows steps,
      Procedures procedures,
      FactFinder facts,
      Standpoint standpoint) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
    this.facts = facts;
    this.standpoint = standpoint;
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
    return step(run, order)
        .map(it -> found(it, facts.of(order, standpoint.of(it))))
        .orElseGet(
            () -> found(Occasion.WRITE, run.past(facts.of(order, standpoint.of(run, order)))));
  }

  private static Found found(Claim claim, Facts known) {
    return claim.isOnTheWayBack()
        ? found(Occasion.WAY_BACK, claim.run().behind(known))
        : found(Occasion.WRITE, claim.run().past(known));
  }

  private static Found found(Occasion occasion, Facts known) {
    return new Found(Gate.ask(occasion, known), known);
  }

  /** Where it stands; nowhere before it has begun: then it is told what its plan would meet. */
  private Optional<Claim> step(RunRow run, Order order) {
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    Course course = new Course(order.runbook());
    return journal.stream()
        .reduce((_, last) -> last)
        .filter(it -> course.leg(it.step()).isPresent())
        .map(it -> new Claim(run, order, it, journal));
  }
}
