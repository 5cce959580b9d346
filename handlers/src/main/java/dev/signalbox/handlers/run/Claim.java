package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.plan.Known;
import dev.signalbox.handlers.plan.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A step that this worker owns, for as long as nobody enters it after us. */
record Claim(RunRow run, Order order, Course course, StepRow step, List<StepRow> journal) {
  private static final String PUT_BACK = "put-back:";

  Claim(RunRow run, Order order, StepRow step, List<StepRow> journal) {
    this(run, order, new Course(order.runbook()), step, journal);
  }

  /** What tidies up, and what takes back, is wanted all the same. */
  boolean isUnwanted(RunRow now) {
    return now.isUnwanted() && goesForward();
  }

  boolean goesForward() {
    return course.goesForward(leg());
  }

  /** What goes back, or was begun and is half done: a yes was given for it before. */
  boolean isOnTheWayBack() {
    return !goesForward() || step.half();
  }

  Leg leg() {
    Leg leg = course.leg(step.step()).orElseThrow();
    return isPutBack() ? Course.back(leg.step()) : leg;
  }

  /** A part of it stands, and people want that taken back. */
  boolean isPutBack() {
    return said().filter(it -> it.way() == Said.Way.PUT_BACK).isPresent();
  }

  /** What the step may know of its run. */
  Errand errand() {
    return run.errand(order.environment());
  }

  /** Under which a neighbour knows what is done: putting back is no second try at the same. */
  String name() {
    return isPutBack() ? PUT_BACK + step.step() : step.step();
  }

  /** What a person has said about it. */
  Optional<Said> said() {
    return Optional.ofNullable(step.said()).map(Said::read);
  }

  /** Whether this would take back what somebody has done by hand. */
  boolean takesBackHandwork() {
    return journal.stream().anyMatch(it -> takesBack(it) && it.state() == StepState.BY_HAND);
  }

  /** What was kept before that step. */
  String before(Step.Do of) {
    return journal.stream()
        .filter(it -> it.step().equals(of.id()))
        .flatMap(it -> Optional.ofNullable(it.beforeIt()).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "nothing was kept before %s, so take it back by hand".formatted(of.id())));
  }

  /** The same journal, once this line of it reads so. */
  List<StepRow> journalWith(StepRow line) {
    return journal.stream().map(it -> it.id().equals(line.id()) ? line : it).toList();
  }

  /** What references stand for, now that the steps before it are over. */
  Known known() {
    return known(run, order, journal);
  }

  static Known known(RunRow run, Order order, List<StepRow> journal) {
    Map<String, Map<String, String>> outputs = new HashMap<>();
    journal.forEach(
        it ->
            Optional.ofNullable(it.outputs())
                .ifPresent(told -> outputs.put(it.step(), Plain.read(told))));
    return new Known(order, run.facts(), run.sites(), outputs);
  }

  /** What would be claimed next, had this step ended so. Nothing is written down of it. */
  Optional<Claim> behind(Map<String, String> outputs, Optional<String> end) {
    List<StepRow> then = journal.stream().map(it -> it.after(this, outputs, end)).toList();
    return new Bearing(run, course, then)
        .next(leg(), end)
        .map(next -> StepRow.next(run.id(), next, step.turn() + 1))
        .map(
            row ->
                new Claim(
                    run,
                    order,
                    course,
                    row,
                    Stream.concat(then.stream(), Stream.of(row)).toList()));
  }

  /** The step that this takes back. */
  Optional<StepRow> takenBack() {
    return journal.stream().filter(this::takesBack).findFirst();
  }

  /** Whether this is the step that is taken back by it. */
  boolean takesBack(StepRow row) {
    return leg() instanceof Leg.Back(var done, var _) && row.step().equals(done.id());
  }
}
