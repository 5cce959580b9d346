package dev.signalbox.config.runbook;

import dev.signalbox.config.runbook.Step.Do;
import java.util.List;
import java.util.stream.Stream;

/** Walking through lists of steps. */
public final class Steps {
  private Steps() {}

  /** Every step that does something, with those of its branches, in the order of the file. */
  public static Stream<Do> deep(List<Step> steps) {
    return all(steps).filter(Do.class::isInstance).map(Do.class::cast);
  }

  /** Every step, with those of its branches, in the order of the file. */
  public static Stream<Step> all(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step ->
                switch (step) {
                  case Do deed -> Stream.concat(Stream.of(deed), within(deed));
                  case Step.Undo undo -> Stream.of(undo);
                });
  }

  private static Stream<Step> within(Do deed) {
    return deed.outcomes().stream().flatMap(outcome -> all(of(outcome.branch())));
  }

  public static List<Step> of(Branch branch) {
    return switch (branch) {
      case Branch.Steps steps -> steps.steps();
      case Branch.UndoAll _, Branch.GoOn _ -> List.of();
    };
  }
}
