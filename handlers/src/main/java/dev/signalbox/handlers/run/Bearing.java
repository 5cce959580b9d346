package dev.signalbox.handlers.run;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a run goes from where it is: on, out, or back. Pure. */
record Bearing(RunRow run, Course course, List<StepRow> journal) {

  Optional<Leg> next(Leg from, Optional<String> end) {
    return ahead(from, end).filter(it -> hasWork(it, journal)).findFirst();
  }

  private Stream<Leg> ahead(Leg from, Optional<String> end) {
    boolean unwanted = run.isUnwanted() && !course.isFinal(from.name());
    return unwanted || from.isOfAll() || course.givesUp(from.name(), end)
        ? Stream.concat(back(), course.lastly())
        : course.after(from.name(), end);
  }

  /** Newest first, the half-done ones too; nothing past the point of no return. */
  private Stream<Leg> back() {
    return journal.stream()
        .filter(_ -> !run.isCommitted())
        .sorted(Comparator.comparing(StepRow::turn).reversed())
        .filter(StepRow::canBeTakenBack)
        .flatMap(it -> course.leg(it.step()).stream())
        .filter(it -> !course.isFinal(it.name()))
        .map(it -> Course.back(it.step()));
  }

  /** What never happened, or is taken back already, needs no taking back. */
  static boolean hasWork(Leg leg, List<StepRow> journal) {
    return leg instanceof Leg.Forth
        || journal.stream()
            .anyMatch(it -> it.step().equals(leg.step().id()) && it.canBeTakenBack());
  }

  /** How it ends, should nothing come in between; what is left to tidy up changes nothing of it. */
  String outcome() {
    return run.isUnwanted() ? cutShort() : way();
  }

  private String cutShort() {
    if (run.isCommitted()) {
      return "stopped";
    }
    boolean begun =
        journal.stream().anyMatch(it -> it.state() == StepState.DONE && !course.isFinal(it.step()));
    return begun ? "aborted" : "cancelled";
  }

  /** The way out that was taken first names it. */
  private String way() {
    return journal.stream()
        .filter(it -> course.leaves(it.step(), Optional.ofNullable(it.endedAs())))
        .findFirst()
        .map(it -> it.step() + "." + it.endedAs())
        .orElse("done");
  }
}
