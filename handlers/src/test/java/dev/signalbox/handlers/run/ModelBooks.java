package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Sources;
import dev.signalbox.config.shape.Shapes;
import java.util.List;

/** Procedures that between them can be in every state, beside the bundled ones. */
final class ModelBooks {
  static final List<String> NAMES = List.of("paint", "asks", "looks", "freeze", "shut", "point");

  private static final String PAINT =
      """
      interlock: live
      steps:
        - id: seen
          do: run.look
        - id: red
          do: run.paint
          with: { colour: red, coats: "${steps.seen.coats}", on: the fence }
        - id: blue
          do: run.paint
          with: { colour: blue, on: "the fence, the gate" }
        - id: verdict
          do: decision.ask
          with: { groups: [tech, ops], question: "Keep it?", options: [keep, one, all], remind: 1h, limit: 1d, on-limit: hold }
          keep: continue
          one:
            - undo: blue
            - id: sorry
              do: run.write
              with: { say: blue was wrong }
          all: undo
        - id: kept
          do: run.write
          with: { say: kept }
      finally:
        - undo: red
        - id: last
          do: run.write
          with: { say: the end }
      """;

  private static final String ASKS =
      """
      steps:
        - id: yes
          do: approval.ask
          with: { groups: [curators, tech], say: "Is it good?", limit: 1d, on-limit: hold }
          rejected: undo
        - id: go
          do: run.paint
          with: { colour: red, on: the gate }
        - id: sure
          do: decision.ask
          with: { groups: [tech], question: "Sure?", options: [keep, drop], limit: 1d, on-limit: drop }
          keep: continue
          drop: undo
        - id: count
          do: task.ask
          with: { groups: [tech, ops], say: "Count them.", fields: { many: { type: count } }, limit: 1d, on-limit: undo }
      """;

  private static final String LOOKS =
      """
      steps:
        - id: seen
          do: run.look
        - id: rest
          do: practice.rest
          with: { lasting: 10s }
      """;

  private static final String FREEZE =
      """
      steps:
        - id: embargo
          do: embargo.raise
          with: { reason: "${run.requester} tries", limit: 2h, remind: 30m }
        - id: told
          do: run.write
          with: { say: one }
        - id: enough
          do: decision.ask
          with: { groups: [tech, ops], question: "Enough?", options: [keep, drop], limit: 1d, on-limit: hold }
          keep: continue
          drop: []
        - id: more
          do: run.write
          with: { say: more }
      finally:
        - undo: embargo
        - id: last
          do: run.write
          with: { say: the end }
      """;

  private static final String SHUT =
      """
      steps:
        - id: red
          do: run.paint
          with: { colour: red }
        - id: shut
          do: window.hold
          with: { groups: [tech, ops], say: "Shut.", limit: 3h, extend: 1h, max: 1d, remind: 1h, on-limit: hold }
        - id: kept
          do: run.write
          with: { say: kept }
      finally:
        - undo: red
      """;

  private static final String POINT =
      """
      steps:
        - id: primer
          do: run.paint
          with: { colour: red }
        - do: run.commit
        - id: sure
          do: decision.ask
          with: { groups: [tech, ops], question: "Sure?", options: [keep, drop], limit: 1d, on-limit: hold }
          keep: continue
          drop: []
        - id: coat
          do: run.paint
          with: { colour: blue }
        - id: kept
          do: run.write
          with: { say: kept }
      finally:
        - id: last
          do: run.write
          with: { say: the end }
      """;

  private ModelBooks() {}

  static Configuration configuration(Shapes shapes) {
    Sources bundled = Sources.in(Trial.FOLDER);
    String gigadb = bundled.text("estates/gigadb.yml").orElseThrow();
    Sources more =
        bundled
            .with(
                "estates/gigadb.yml",
                gigadb.replace("practice]", "practice, paint, asks, looks, freeze, shut, point]"))
            .with(file("paint"), head("paint") + PAINT)
            .with(file("asks"), head("asks") + ASKS)
            .with(file("looks"), head("looks") + LOOKS)
            .with(file("freeze"), head("freeze") + FREEZE)
            .with(file("shut"), head("shut") + SHUT)
            .with(file("point"), head("point") + POINT);
    return Library.configuration(more, shapes);
  }

  static String file(String name) {
    return "runbooks/" + name + ".yml";
  }

  private static String head(String name) {
    return """
    runbook: %s
    title: Try ${estate}
    reviewed: 2026-11-20
    command: %s <estate>
    """
        .formatted(name, name);
  }
}
