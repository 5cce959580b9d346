package dev.signalbox.handlers.run;

import dev.signalbox.handlers.install.Installation;
import java.util.List;
import java.util.Map;

/** A run that starts another, which asks people. */
final class Nursery implements AutoCloseable {
  static final String PARENT =
      Trial.HEAD.replace("steps:\n", "interlock: live\nsteps:\n")
          + """
            - id: frozen
              do: embargo.raise
              with: { reason: "It is tried", limit: 2h }
            - id: first
              do: run.write
              with: { say: one }
            - id: child
              do: run.start
              with: { runbook: small, inputs: { colour: red } }
              otherwise:
                - id: sorry
                  do: run.write
                  with: { say: sorry }
            - id: after
              do: run.write
              with: { say: "it ended ${steps.child.outcome}" }
          finally:
            - undo: frozen
            - id: last
              do: run.write
              with: { say: the end }
          """;

  static final String CHILD =
      """
      runbook: small
      title: Paint ${estate} ${colour}
      reviewed: 2026-11-20
      command: small <estate> <colour>
      interlock: live
      inputs:
        colour: { type: word }
      steps:
        - id: painted
          do: run.paint
          with: { colour: "${colour}" }
        - id: good
          do: approval.ask
          with: { groups: [tech], say: "Is it good?", limit: 1d, on-limit: hold }
          rejected: undo
        - id: kept
          do: run.write
          with: { say: kept }
      """;

  final Track track;
  final Voting voting;

  Nursery(Map<String, Object> more) {
    track = Track.with(more);
    voting = new Voting(track);
    install(PARENT, CHILD);
  }

  void install(String parent, String child) {
    Installation installation = track.the(Installation.class);
    installation.replace(
        Trial.configuration(Map.of("trial", parent, "small", child), installation.shapes()));
  }

  /** As far as it comes without people. */
  RunId begun() {
    RunId run = track.start("trial");
    track.work();
    return run;
  }

  List<RunId> childrenOf(RunId parent) {
    return track
        .texts("select child from child_run where parent = ? order by tries", parent.value())
        .stream()
        .map(RunId::new)
        .toList();
  }

  RunId childOf(RunId parent) {
    return childrenOf(parent).getFirst();
  }

  String card(RunId run) {
    return track.texts("select blocks from letter where letter_key = ?", run.card()).getFirst();
  }

  @Override
  public void close() {
    track.close();
  }
}
