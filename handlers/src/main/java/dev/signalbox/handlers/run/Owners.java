package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Demands;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Stretches;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose a run is and was: nobody of them approves what it asks. */
@Singleton
public final class Owners {
  private final Starting.Journal journal;
  private final Procedures procedures;
  private final Demands demands;
  private final Ledger ledger;

  Owners(Starting.Journal journal, Procedures procedures, Demands demands, Ledger ledger) {
    this.journal = journal;
    this.procedures = procedures;
    this.demands = demands;
    this.ledger = ledger;
  }

  /** What a run may still ask of people. */
  public record Ahead(List<Demand> demands, List<Step.Do> steps) {
    public Ahead {
      demands = List.copyOf(demands);
      steps = List.copyOf(steps);
    }
  }

  /** Everybody who counts as its requester. */
  public Set<String> of(String run) {
    return journal.runs().findById(run).map(RunRow::everHeldBy).orElse(Set.of());
  }

  public Ahead ahead(RunId id) {
    RunRow run = journal.runs().findById(id.value()).orElseThrow();
    return procedures
        .of(run)
        .map(it -> ahead(run, it))
        .orElseGet(() -> new Ahead(List.of(), List.of()));
  }

  private Ahead ahead(RunRow run, Order order) {
    Set<String> behind =
        journal.steps().findByRunOrderByTurn(run.id()).stream()
            .filter(it -> it.endedAt() != null)
            .map(StepRow::step)
            .collect(Collectors.toSet());
    List<Step.Do> steps =
        order.runbook().allSteps().filter(it -> !behind.contains(it.id())).toList();
    Stream<Demand> asked =
        steps.stream().filter(Stretches::asks).map(it -> demands.asking(order, it));
    Stream<Demand> plan = Stream.of(order).filter(_ -> run.beganAt() == null).map(demands::of);
    return new Ahead(Stream.concat(plan, asked).toList(), steps);
  }

  /** Inside the caller's transaction. False when it is over, or another's than they thought. */
  public boolean handOver(RunView run, RunView.Owner heir, String by) {
    Set<String> all = new TreeSet<>(of(run.id().value()));
    all.add(heir.person());
    String id = run.id().value();
    String from = run.owner().person();
    if (journal.runs().handOver(id, from, heir.person(), heir.user().value(), String.join(" ", all))
        == 0) {
      return false;
    }
    String what = "%s from %s to %s".formatted(id, from, heir.person());
    ledger.write(Entry.ofRun(Entry.Kind.RUN_HANDED_OVER, by, run.estate(), what));
    journal.notices().changed(id);
    journal.notices().handedOver(id, by);
    return true;
  }
}
