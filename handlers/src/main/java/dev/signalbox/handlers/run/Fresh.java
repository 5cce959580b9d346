package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Planner;
import dev.signalbox.handlers.plan.Stretches;
import jakarta.inject.Singleton;
import java.util.List;

/** What a step that asks would be a yes to, looked at in the moment it asks. */
@Singleton
public final class Fresh {
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Planner planner;
  private final Demands demands;
  private final Installation installation;

  Fresh(
      Starting.Journal journal,
      Procedures procedures,
      Planner planner,
      Demands demands,
      Installation installation) {
    this.journal = journal;
    this.procedures = procedures;
    this.planner = planner;
    this.demands = demands;
    this.installation = installation;
  }

  /**
   * The steps that it covers, as they would be done now.
   *
   * @param demand whose yes they need
   */
  public record Seen(Demand demand, Planner.Part part) {}

  /** Throws where something that has to be looked at cannot be. */
  public Seen by(String runId, String ask) {
    RunRow run = journal.runs().findById(runId).orElseThrow();
    Order order = procedures.of(run).orElseThrow();
    Step.Do step = new Course(order.runbook()).leg(ask).orElseThrow().step();
    List<Step.Do> covered = Stretches.of(order, installation.shapes()).of(step);
    var known = Claim.known(run, order, journal.steps().findByRunOrderByTurn(runId));
    var errand = run.errand(order.environment());
    return new Seen(demands.asking(order, step), planner.part(covered, known, errand));
  }
}
