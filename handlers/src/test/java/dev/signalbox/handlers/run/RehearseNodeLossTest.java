package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled drill: stg loses a node of its database, and people read what clients saw of it. */
@Tag("S1-13")
@Tag("S1-16")
class RehearseNodeLossTest {
  private final Lifeboat boat = new Lifeboat();

  @AfterEach
  void close() {
    boat.close();
  }

  private void fills(RunId run, Map<String, String> form) {
    assertThat(boat.voting.send("U0OPS2", "by-hand", form)).contains("Done by hand");
    boat.track.workAfter(Duration.ofSeconds(1));
    boat.goesOn(run);
  }

  /** As far as somebody is asked what they saw. */
  private RunId begun(int errors) {
    RunId run = boat.begun("rehearse node-loss gpii");
    boat.confirm(run);
    fills(
        run,
        Map.of("hypothesis", "nobody notices", "errors", String.valueOf(errors), "minutes", "5"));
    return run;
  }

  private String score(RunId run) {
    return boat.track
        .texts(
            "select blocks from letter where letter_key = ?",
            "run/%s/rehearsal-score/told/score".formatted(run))
        .getFirst();
  }

  @Test
  @Tag("queries")
  void what_clients_saw_is_counted_and_every_node_is_back_in_the_end() {
    RunId run = begun(20);
    assertThat(boat.told(run, "meanwhile"))
        .contains("probes failed, the longest for ", "20 at most were expected")
        .doesNotContain("does not hold", "\"errors\":\"0\"");
    assertThat(boat.told(run, "after")).contains("stg: up, 3 of 3 nodes");
    fills(run, Map.of("observation", "the log was silent"));
    boat.assertEnded(run, RunState.DONE);
    assertThat(score(run))
        .contains("Expected: nobody notices", "Seen: the log was silent")
        .contains(":large_green_circle: the time until every node was seen to be back (RTO): ");
    assertThat(boat.voting.typed("U0OPS1", "status gpii stg")).doesNotContain("Node loss drill");
  }

  @Test
  void a_hypothesis_that_does_not_hold_is_told_so_and_the_drill_goes_on() {
    RunId run = begun(0);
    assertThat(boat.told(run, "meanwhile")).contains("0 at most were expected, so that does not");
    fills(run, Map.of("observation", "retries are missing"));
    boat.assertEnded(run, RunState.DONE);
  }

  @Test
  void a_restore_stays_the_drill_that_counts_for_how_long_the_data_may_be_away() {
    RunId run = begun(20);
    fills(run, Map.of("observation", "nothing"));
    boat.assertEnded(run, RunState.DONE);
    assertThat(boat.voting.typed("U0OPS1", "policy gpii stg")).contains("never rehearsed");
  }

  @Test
  void production_loses_no_node_on_purpose_whichever_procedure_would_say_so() {
    assertThat(objection("prd"))
        .contains(
            "preparing lose-node: NOT_HERE: the estate's file lets it run in dev, stg only, so"
                + " nothing was begun in prd. Next: begin it in one of those");
    assertThat(objection("stg")).isEmpty();
    assertThat(entered("stg").map(Deed.Entered::byHand)).get().asString().contains("delete pod");
    assertThat(entered("prd").map(Deed.Entered::byHand))
        .get()
        .asString()
        .contains("NOT_HERE")
        .doesNotContain("delete pod");
  }

  private Optional<String> objection(String environment) {
    return entered(environment).flatMap(Deed.Entered::objection);
  }

  private Optional<Deed.Entered> entered(String environment) {
    Deed.Words words =
        new Deed.Words(
            new Token("run-1", "lose", Token.FIRST),
            new Errand("run-1", "gpii", Optional.of(environment), "ada"),
            Map.of("command", "lose-node"));
    return boat.track.the(Actions.class).named("command.run").map(it -> it.enter(words));
  }
}
