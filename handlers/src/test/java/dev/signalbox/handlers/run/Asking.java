package dev.signalbox.handlers.run;

/** Procedures that ask people. */
final class Asking {
  static final String APPROVAL =
      Trial.HEAD
          + """
            - id: yes
              do: approval.ask
              with: { groups: [curators, tech], say: "Is it good?", remind: 1h, limit: 1d, on-limit: hold }
              rejected:
                - id: sorry
                  do: run.write
                  with: { say: "no, says ${steps.yes.by}" }
            - id: go
              do: run.write
              with: { say: "yes, say ${steps.yes.by}" }
          finally:
            - id: last
              do: run.write
              with: { say: the end }
          """;

  static final String DECISION =
      Trial.HEAD
          + """
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Keep it?", options: [keep, drop], limit: 1d, on-limit: drop }
              keep: continue
              drop: []
            - id: go
              do: run.write
              with: { say: "${steps.verdict.choice}" }
          finally:
            - id: last
              do: run.write
              with: { say: the end }
          """;

  static final String TASK =
      Trial.HEAD
          + """
            - id: count
              do: task.ask
              with: { groups: [tech, ops], say: "Count them.", fields: { many: { type: count } }, evidence: text }
            - id: go
              do: run.write
              with: { say: "${steps.count.many}, saw ${steps.count.by}: ${steps.count.evidence}" }
          """;

  private Asking() {}
}
