package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Reach;
import dev.signalbox.handlers.plan.Sentences;
import dev.signalbox.handlers.run.RunView.StepView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs as people see them: every step of the procedure, reached or not. */
@Singleton
public final class Runs {
  private final RunRows rows;
  private final StepRows steps;
  private final Procedures procedures;
  private final Phrases words;
  private final Standing standing;

  Runs(RunRows rows, StepRows steps, Procedures procedures, Phrases words, Standing standing) {
    this.rows = rows;
    this.steps = steps;
    this.procedures = procedures;
    this.words = words;
    this.standing = standing;
  }

  /** What is said of a procedure. */
  @Singleton
  record Phrases(Sentences sentences, Reach reach) {}

  /** How long one stands, what people can do about it, and what it keeps from others meanwhile. */
  @Singleton
  record Standing(Stopwatch stopwatch, Ways ways, Locks locks) {}

  public Optional<RunView> find(String id) {
    return rows.findById(id).map(this::view);
  }

  public List<RunView> newest(int most) {
    return rows.newest(most).stream().map(this::view).toList();
  }

  public List<RunView> newestOf(String estate, int most) {
    return rows.newestOf(estate, most).stream().map(this::view).toList();
  }

  /** The oldest run of this procedure that is not over. */
  public Optional<RunId> underWay(String estate, String runbook) {
    return rows.underWay(estate, runbook).map(it -> new RunId(it.id()));
  }

  RunView view(RunRow row) {
    Optional<Order> order = procedures.of(row);
    List<StepRow> journal = steps.findByRunOrderByTurn(row.id());
    return new RunView(
        new RunId(row.id()),
        new RunView.What(
            row.runbook(),
            row.estate(),
            order.flatMap(Order::environment),
            Optional.ofNullable(row.hash()),
            order.map(words.reach()::of)),
        row.title(),
        new RunView.Requester(
            row.requester(), new UserId(row.requesterId()), new ChannelId(row.channel())),
        row.heldBy(),
        row.state(),
        Optional.ofNullable(row.trouble()),
        new RunView.Times(row.startedAt(), standing.stopwatch().spent(row)),
        ending(row, order, journal),
        steps(row, order, journal),
        ways(row, order),
        standing.locks().keptBy(row.id()));
  }

  private Set<Said.Way> ways(RunRow run, Optional<Order> order) {
    if (run.state() != RunState.HELD) {
      return Set.of();
    }
    return steps
        .held(run.id())
        .flatMap(held -> order.map(it -> standing.ways().of(it, held)))
        .orElse(Set.of());
  }

  private static RunView.Ending ending(RunRow run, Optional<Order> order, List<StepRow> journal) {
    return new RunView.Ending(
        Optional.ofNullable(run.outcome()),
        Optional.ofNullable(run.abortedBy()),
        Optional.ofNullable(run.endedAt()),
        left(run, order, journal),
        Optional.ofNullable(run.rival()).map(RunId::new));
  }

  /** Where nobody can read its procedure any more, nobody can tell. */
  private static Optional<RunView.Left> left(
      RunRow run, Optional<Order> order, List<StepRow> journal) {
    if (!run.isCommitted()) {
      return Optional.empty();
    }
    List<Leg> legs =
        order.map(it -> new Rest(new Course(it.runbook()), journal).legs()).orElse(List.of());
    return Optional.of(new RunView.Left(legs.stream().map(Leg::name).toList()));
  }

  private List<StepView> steps(RunRow run, Optional<Order> order, List<StepRow> journal) {
    return order
        .map(
            it ->
                Itinerary.of(
                        new Course(it.runbook()),
                        journal,
                        words.sentences().of(it, Claim.known(run, it, journal).told()))
                    .steps(run.isUnwanted()))
        .orElseGet(() -> journal.stream().map(row -> Itinerary.reached(row.does(), row)).toList());
  }
}
