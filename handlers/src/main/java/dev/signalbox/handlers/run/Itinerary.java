package dev.signalbox.handlers.run;

import dev.signalbox.handlers.run.RunView.Lasted;
import dev.signalbox.handlers.run.RunView.StepView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A run's steps as people read them: the way there, what was taken back of it, and what tidies up.
 * Pure.
 *
 * @param met the journal's lines by their names
 * @param said what each step does, by its name
 */
record Itinerary(
    Course course, List<StepRow> journal, Map<String, StepRow> met, Map<String, String> said) {

  static Itinerary of(Course course, List<StepRow> journal, Map<String, String> said) {
    Map<String, StepRow> met = new HashMap<>();
    journal.forEach(it -> met.put(it.step(), it));
    return new Itinerary(course, journal, met, said);
  }

  List<StepView> steps(boolean aborted) {
    boolean left =
        aborted
            || journal.stream()
                .anyMatch(it -> course.leaves(it.step(), Optional.ofNullable(it.endedAs())));
    Stream<StepView> there =
        course
            .forth()
            .filter(it -> isMet(it) || !course.isAside(it.name()))
            .map(it -> view(it, left));
    Stream<StepView> back =
        journal.stream()
            .flatMap(it -> course.leg(it.step()).stream())
            .filter(Leg.Back.class::isInstance)
            .filter(Predicate.not(it -> course.isFinal(it.name())))
            .map(it -> view(it, left));
    Stream<StepView> lastly = course.lastly().filter(this::counts).map(it -> view(it, false));
    return Stream.of(there, back, lastly).flatMap(it -> it).toList();
  }

  /** What there is nothing to take back of is not spoken about. */
  private boolean counts(Leg leg) {
    return leg instanceof Leg.Forth || isMet(leg) || Bearing.hasWork(leg, journal);
  }

  private boolean isMet(Leg leg) {
    return met.containsKey(leg.name());
  }

  private Optional<StepRow> row(Leg leg) {
    return Optional.ofNullable(met.get(leg.name()));
  }

  private StepView view(Leg leg, boolean passedBy) {
    String sentence = sentence(leg);
    StepState ahead = passedBy ? StepState.NOT_TAKEN : StepState.PENDING;
    return row(leg)
        .map(row -> reached(sentence, row))
        .orElseGet(
            () ->
                new StepView(
                    leg.name(),
                    leg.does(),
                    sentence,
                    ahead,
                    1,
                    Optional.empty(),
                    Lasted.NOT_YET,
                    false));
  }

  private String sentence(Leg leg) {
    String does = said.getOrDefault(leg.step().id(), leg.step().action().value());
    return leg instanceof Leg.Back ? "take back: " + does : does;
  }

  static StepView reached(String sentence, StepRow row) {
    return new StepView(
        row.step(),
        row.does(),
        sentence,
        row.state(),
        row.tries(),
        Optional.ofNullable(row.note()),
        new Lasted(Optional.ofNullable(row.beganAt()), Optional.ofNullable(row.endedAt())),
        row.canBeTakenBack());
  }
}
