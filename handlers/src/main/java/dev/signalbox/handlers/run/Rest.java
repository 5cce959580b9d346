package dev.signalbox.handlers.run;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The way that is left from where a run stands to where it would tidy up. Pure. */
record Rest(Course course, List<StepRow> journal) {
  private static final Set<StepState> OVER =
      EnumSet.of(StepState.DONE, StepState.BY_HAND, StepState.SKIPPED, StepState.UNDONE);

  /** In their order; a branch that nobody has chosen yet is not among them. */
  List<Leg> legs() {
    return journal.stream()
        .filter(it -> course.leg(it.step()).isPresent() && !course.isFinal(it.step()))
        .max(Comparator.comparing(StepRow::turn))
        .stream()
        .flatMap(this::from)
        .filter(it -> !course.isFinal(it.name()) && Bearing.hasWork(it, journal))
        .toList();
  }

  private Stream<Leg> from(StepRow last) {
    return Stream.concat(
        course.leg(last.step()).filter(_ -> !OVER.contains(last.state())).stream(),
        course.after(last.step(), Optional.ofNullable(last.endedAs())));
  }
}
