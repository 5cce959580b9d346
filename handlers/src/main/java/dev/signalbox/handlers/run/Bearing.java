package dev.signalbox.handlers.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a run goes from where it is: on, out, or back. Pure. */
record Bearing(Course course, List<StepRow> journal) {

  /** {@code unwanted}: somebody has said that there shall be no more of it. */
  Optional<Leg> next(Leg from, Optional<String> end, boolean unwanted) {
    return ahead(from, end, unwanted && !course.isFinal(from.name()))
        .filter(this::hasWork)
        .findFirst();
  }

  private Stream<Leg> ahead(Leg from, Optional<String> end, boolean unwanted) {
    return unwanted || from.isOfAll() || course.givesUp(from.name(), end)
        ? Stream.concat(back(), course.lastly())
        : course.after(from.name(), end);
  }

  /** Newest first, the half-done ones too. */
  private Stream<Leg> back() {
    return journal.stream()
        .sorted(Comparator.comparing(StepRow::turn).reversed())
        .filter(StepRow::canBeTakenBack)
        .flatMap(it -> course.leg(it.step()).stream())
        .filter(it -> !course.isFinal(it.name()))
        .map(it -> Course.back(it.step()));
  }

  /** What never happened, or is taken back already, needs no taking back. */
  boolean hasWork(Leg leg) {
    return leg instanceof Leg.Forth
        || journal.stream()
            .anyMatch(it -> it.step().equals(leg.step().id()) && it.canBeTakenBack());
  }
}
