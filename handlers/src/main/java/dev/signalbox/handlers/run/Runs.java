package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.config.runbook.Reference;
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

  RunView view(RunRow row) {
    return new RunView(
        new RunId(row.id()),
        row.estate(),
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
        steps(row));
  }

  private List<StepView> steps(RunRow run) {
    Map<String, StepRow> reached =
        steps.findByRunOrderByTurn(run.id()).stream()
            .collect(Collectors.toMap(StepRow::step, Function.identity()));
    Optional<Order> order = procedures.of(run);
    if (order.isEmpty()) {
      return reached.values().stream().map(it -> step(it.does(), Optional.of(it), false)).toList();
    }
    Course course = new Course(order.get().runbook());
    boolean left =
        run.abortedBy() != null
            || reached.values().stream().anyMatch(it -> course.leaves(it.step(), end(it)));
    return sentences.of(order.get(), told(run, reached.values())).entrySet().stream()
        .filter(it -> reached.containsKey(it.getKey()) || !course.isAside(it.getKey()))
        .map(
            it ->
                step(
                    it.getValue(),
                    Optional.ofNullable(reached.get(it.getKey())),
                    left && !course.isFinal(it.getKey())))
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

  private static StepView step(String sentence, Optional<StepRow> row, boolean passedBy) {
    return new StepView(
        sentence,
        row.map(StepRow::state).orElse(passedBy ? StepState.NOT_TAKEN : StepState.PENDING),
        row.map(StepRow::tries).orElse(1),
        row.flatMap(it -> Optional.ofNullable(it.note())));
  }
}
