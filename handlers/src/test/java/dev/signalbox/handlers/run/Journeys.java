package dev.signalbox.handlers.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What nodes do while they are killed: one procedure for many at once, one for one at a time. */
final class Journeys {
  static final String FREE = "trial";
  static final String LOCKED = "locked";

  private static final String STEPS =
      """
      steps:
        - id: first
          do: run.write
          with: { say: one }
        - id: painted
          do: run.paint
          with: { colour: red }
        - id: rest
          do: practice.rest
          with: { lasting: 1s }
        - id: known
          do: run.deliver
          with: { to: known }
        - id: yes
          do: approval.ask
          with: { groups: [curators, tech], say: "Is it good?", limit: 1d, on-limit: hold }
          rejected: []
        - id: seen
          do: run.deliver
          with: { to: seen }
        - id: late
          do: run.deliver
          with: { to: late }
      finally:
        - undo: painted
        - id: last
          do: run.write
          with: { say: the end }
      """;

  private Journeys() {}

  static Map<String, String> runbooks() {
    String free = Trial.LIVE.replace("steps:\n", STEPS);
    String locked =
        free.replace("runbook: trial", "runbook: locked")
            .replace("command: trial", "command: locked")
            .replace("\nsteps:", "\ninterlock: live\nsteps:");
    return Map.of(FREE, free, LOCKED, locked);
  }

  /** Which steps change something in the town, by what people answered. */
  static List<String> effects(boolean approved) {
    return Stream.concat(
            Stream.of("first", "painted", "known", "undo:painted", "last"),
            approved ? Stream.of("seen", "late") : Stream.of())
        .toList();
  }
}
