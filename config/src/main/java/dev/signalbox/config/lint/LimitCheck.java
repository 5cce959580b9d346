package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Course.Stop;
import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Made;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** At its limit an ask may hold, undo, or end in a no. */
final class LimitCheck implements Check {
  private static final String UNDO = "undo";

  @Override
  public void check(Inspection inspection) {
    inspection
        .course()
        .stops()
        .forEach(
            stop -> {
              if (stop.step() instanceof Do step) {
                limit(inspection, step).ifPresent(value -> check(inspection, stop, step, value));
              }
            });
  }

  private static Optional<Value> limit(Inspection inspection, Do step) {
    return inspection
        .world()
        .shape(step)
        .flatMap(shape -> shape.argument(Made.ON_LIMIT))
        .flatMap(argument -> step.argument(argument.name()));
  }

  private static void check(Inspection inspection, Stop stop, Do step, Value value) {
    String word = value.literal().orElse("");
    List<String> ways =
        Stream.concat(Stream.of("hold", UNDO), noes(step).map(Outcome::name)).toList();
    if (!ways.contains(word)) {
      boolean yes = step.outcome(word).isPresent();
      inspection.complain(
          value.place(),
          "at its limit this step can: %s; not '%s'%s"
              .formatted(String.join(", ", ways), word, yes ? ": silence is never a yes" : ""));
    }
    stop.sight()
        .commit()
        .filter(_ -> word.equals(UNDO))
        .ifPresent(
            commit ->
                inspection.complain(
                    value.place(),
                    "after '%s' (line %d) there is nothing that 'undo' may undo; say hold"
                        .formatted(commit.action().value(), commit.place().line())));
  }

  private static Stream<Outcome> noes(Do step) {
    return step.outcomes().stream().filter(outcome -> !(outcome.branch() instanceof Branch.GoOn));
  }
}
