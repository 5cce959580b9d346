package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Procedures that run commands of their estate, in a simulated world whose plans wait for people.
 */
final class Workshop implements AutoCloseable {
  static final String STANDBY = "site: \"${standby}\"";
  private static final String COMMANDS =
      """

      commands:
        dear: { title: Dear, run: [dear], effect: ADDITIVE, limit: 5m }
        open: { title: Open, run: [open, "${rank}"], values: { rank: { type: count } }, effect: REVERSIBLE, undo: shut, limit: 5m }
        shut: { title: Shut, run: [shut, "${rank}"], values: { rank: { type: count } }, effect: DESTRUCTIVE, limit: 5m }
        wipe: { title: Wipe, run: [wipe], effect: DESTRUCTIVE, touch: replaces-data, limit: 5m }
      """;

  final Depot depot = new Depot(Region.thatAsks());
  final Bastion bastion = depot.bastion;
  final Track track = depot.region.track;
  final Voting voting = depot.region.voting;

  Workshop() {
    Changed.edit(
        track,
        "estates/gigadb.yml",
        it -> it.replaceFirst("\\ncommands:[^\\n]*\\n", COMMANDS.replace("$", "\\$")));
  }

  static String step(String command, String more) {
    return "  - id: work\n    do: command.run\n    with: { command: %s, %s }\n"
        .formatted(command, more);
  }

  static String open() {
    return step("open", STANDBY + ", values: { rank: 3 }");
  }

  void install(String steps) {
    Changed.edit(track, "runbooks/trial.yml", _ -> Trial.LIVE + steps);
  }

  /** As far as it comes without people. */
  RunId asking(String steps) {
    install(steps);
    return depot.region.swapping();
  }

  void confirm() {
    assertThat(voting.press("U0OPS1", "confirmed")).contains("decides it");
    track.work();
  }

  void approve() {
    assertThat(voting.send("U0OPS2", "approved", Map.of("typed", "gigadb"))).contains("decides it");
    track.work();
  }

  /** Guarded, and said yes to. */
  RunId approved(String steps) {
    RunId run = asking(steps);
    approve();
    return run;
  }

  void abort(RunId run) {
    assertThat(voting.typed("U0OPS1", "run " + run + " abort")).contains("Aborted");
    track.work();
  }

  void retry(RunId run) {
    voting.typed("U0OPS1", "run " + run + " retry");
    track.work();
  }

  void over() {
    depot.over();
  }

  /** Long enough to see that nothing comes of it. */
  void later() {
    for (int look = 0; look < 6; look++) {
      track.workAfter(Duration.ofMinutes(2));
    }
  }

  List<String> begun() {
    return bastion.begun.stream().map(it -> it.replaceFirst("^[^:]*: ", "")).toList();
  }

  StepState state(RunId run, String step) {
    return track.step(run, step).state();
  }

  @Override
  public void close() {
    depot.close();
  }
}
