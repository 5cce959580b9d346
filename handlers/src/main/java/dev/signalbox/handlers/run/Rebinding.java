package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.plan.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * At a start, before any work: whatever is under way is bound to the actions of this build again,
 * as far as can be told by now. What no longer binds stands at once, rather than half-way on.
 */
@Singleton
public class Rebinding {
  private final RunRows runs;
  private final StepRows steps;
  private final Procedures procedures;
  private final Entrance entrance;
  private final Hold hold;

  Rebinding(RunRows runs, StepRows steps, Procedures procedures, Entrance entrance, Hold hold) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
    this.entrance = entrance;
    this.hold = hold;
  }

  /** How many runs stand because of it. */
  public int bindAgain() {
    List<RunRow> moving = runs.open().stream().filter(it -> it.state().moves()).toList();
    return (int) moving.stream().filter(this::stands).count();
  }

  private boolean stands(RunRow run) {
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    Optional<String> misfit =
        procedures
            .of(run)
            .map(order -> misfit(run, order, journal))
            .orElseGet(() -> Optional.of(Failing.unreadable(run)));
    return misfit.isPresent()
        && journal.stream()
            .filter(it -> it.endedAt() == null)
            .anyMatch(it -> hold.still(it, told(misfit.get())));
  }

  private static String told(String misfit) {
    return "%s: %s; Retry goes on as far as it can".formatted(Refusal.ACTION_GONE, misfit);
  }

  private Optional<String> misfit(RunRow run, Order order, List<StepRow> journal) {
    return order
        .runbook()
        .allSteps()
        .flatMap(step -> claims(run, order, journal, step))
        .flatMap(it -> misfit(it).stream())
        .findFirst();
  }

  /** A step that may still come, or be taken back. */
  private static Stream<Claim> claims(
      RunRow run, Order order, List<StepRow> journal, Step.Do step) {
    Optional<StepRow> row = journal.stream().filter(it -> it.step().equals(step.id())).findFirst();
    if (row.filter(it -> it.endedAt() != null).isEmpty()) {
      StepRow ahead = row.orElseGet(() -> StepRow.next(run.id(), new Leg.Forth(step), 0));
      return Stream.of(new Claim(run, order, ahead, journal)).filter(it -> !it.isUnwanted(run));
    }
    return row.filter(StepRow::canBeUndone).stream()
        .map(_ -> StepRow.next(run.id(), Course.back(step), 0))
        .map(it -> new Claim(run, order, it, journal));
  }

  private Optional<String> misfit(Claim claim) {
    try {
      entrance.tryInto(claim);
      return Optional.empty();
    } catch (IllegalArgumentException unbound) {
      return Optional.of("%s: %s".formatted(claim.step().step(), unbound.getMessage()));
    }
  }
}
