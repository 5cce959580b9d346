package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
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
  private final Stopwatch stopwatch;

  Runs(RunRows rows, StepRows steps, Procedures procedures, Phrases words, Stopwatch stopwatch) {
    this.rows = rows;
    this.steps = steps;
    this.procedures = procedures;
    this.words = words;
    this.stopwatch = stopwatch;
  }

  /** What is said of a procedure, and what people may do about it. */
  @Singleton
  record Phrases(Sentences sentences, Reach reach, Ways ways) {}

  public Optional<RunView> find(String id) {
    return rows.findById(id).map(this::view);
  }

  public List<RunView> newest(int most) {
    return rows.newest(most).stream().map(this::view).toList();
  }

  public List<RunView> newestOf(String estate, int most) {
    return rows.newestOf(estate, most).stream().map(this::view).toList();
  }

  /** Reading an edited runbook's own text is costly, so that it is done once. */
  RunView view(RunRow row) {
    Optional<Order> order = procedures.of(row);
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
        new RunView.Times(row.startedAt(), stopwatch.spent(row)),
        new RunView.Ending(
            Optional.ofNullable(row.outcome()),
            Optional.ofNullable(row.abortedBy()),
            Optional.ofNullable(row.endedAt())),
        steps(row, order),
        ways(row, order));
  }

  private Set<Said.Way> ways(RunRow run, Optional<Order> order) {
    if (run.state() != RunState.HELD) {
      return Set.of();
    }
    return steps
        .held(run.id())
        .flatMap(held -> order.map(it -> words.ways().of(it, held)))
        .orElse(Set.of());
  }

  private List<StepView> steps(RunRow run, Optional<Order> order) {
    List<StepRow> journal = steps.findByRunOrderByTurn(run.id());
    return order
        .map(
            it ->
                new Itinerary(
                        new Course(it.runbook()),
                        journal,
                        words.sentences().of(it, Claim.known(run, it, journal).told()))
                    .steps(run.abortedBy() != null))
        .orElseGet(() -> journal.stream().map(row -> Itinerary.reached(row.does(), row)).toList());
  }
}
