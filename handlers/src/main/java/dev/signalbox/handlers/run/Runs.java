package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.plan.Sentences;
import dev.signalbox.handlers.run.RunView.StepView;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs as people see them: every step of the procedure, reached or not. */
@Singleton
public final class Runs {
  private final RunRows rows;
  private final StepRows steps;
  private final Procedures procedures;
  private final Sentences sentences;

  Runs(RunRows rows, StepRows steps, Procedures procedures, Sentences sentences) {
    this.rows = rows;
    this.steps = steps;
    this.procedures = procedures;
    this.sentences = sentences;
  }

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
        new RunView.What(row.runbook(), row.estate(), environment(row, order)),
        row.title(),
        new RunView.Requester(
            row.requester(), new UserId(row.requesterId()), new ChannelId(row.channel())),
        row.state(),
        Optional.ofNullable(row.trouble()),
        row.startedAt(),
        new RunView.Ending(
            Optional.ofNullable(row.outcome()),
            Optional.ofNullable(row.abortedBy()),
            Optional.ofNullable(row.endedAt())),
        steps(row, order));
  }

  private static Optional<String> environment(RunRow run, Optional<Order> order) {
    return order.flatMap(it -> it.runbook().environment()).map(new Known(run, List.of())::text);
  }

  private List<StepView> steps(RunRow run, Optional<Order> order) {
    Map<String, StepRow> reached =
        steps.findByRunOrderByTurn(run.id()).stream()
            .collect(Collectors.toMap(StepRow::step, Function.identity()));
    return order
        .map(it -> steps(run, it, reached))
        .orElseGet(() -> reached.values().stream().map(it -> step(it.does(), it)).toList());
  }

  private List<StepView> steps(RunRow run, Order order, Map<String, StepRow> reached) {
    Course course = new Course(order.runbook());
    boolean left =
        run.abortedBy() != null
            || reached.values().stream().anyMatch(it -> course.leaves(it.step(), end(it)));
    Map<String, String> said = sentences.of(order, told(run, reached.values()));
    return order
        .runbook()
        .allSteps()
        .filter(it -> reached.containsKey(it.id()) || !course.isAside(it.id()))
        .map(
            it -> {
              String sentence = said.getOrDefault(it.id(), it.action().value());
              boolean passedBy = left && !course.isFinal(it.id());
              return Optional.ofNullable(reached.get(it.id()))
                  .map(row -> step(sentence, row))
                  .orElseGet(() -> ahead(sentence, it, passedBy));
            })
        .toList();
  }

  private static Optional<String> end(StepRow step) {
    return Optional.ofNullable(step.endedAs());
  }

  private static Map<String, String> told(RunRow run, Collection<StepRow> reached) {
    Map<String, String> told = new HashMap<>();
    told.put(Reference.Run.ID.path(), run.id());
    told.put(Reference.Run.REQUESTER.path(), run.requester());
    for (StepRow step : reached) {
      Plain.read(Optional.ofNullable(step.outputs()).orElse("{}"))
          .forEach(
              (name, value) -> told.put(new Reference.Output(step.step(), name).path(), value));
    }
    return told;
  }

  private static StepView step(String sentence, StepRow row) {
    Optional<String> note = Optional.ofNullable(row.note());
    return new StepView(row.step(), row.does(), sentence, row.state(), row.tries(), note);
  }

  private static StepView ahead(String sentence, Step.Do step, boolean passedBy) {
    StepState state = passedBy ? StepState.NOT_TAKEN : StepState.PENDING;
    return new StepView(step.id(), step.action().value(), sentence, state, 1, Optional.empty());
  }
}
