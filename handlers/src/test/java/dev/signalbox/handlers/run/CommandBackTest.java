package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Workshop.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Bastion.Mood;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command is taken back by the one that its entry names, and only where it was begun. */
class CommandBackTest {
  private static final String THEN_ASK =
      open()
          + """
            - id: seen
              do: task.ask
              with: { groups: [ops], say: Look at it }
          """;
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void what_was_done_is_taken_back_with_the_same_values() {
    RunId run = done();
    shop.abort(run);
    shop.over();
    assertThat(shop.begun()).containsExactly("open 3", "shut 3");
    assertThat(shop.state(run, "work")).isEqualTo(StepState.UNDONE);
    assertThat(shop.track.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void it_is_taken_back_by_the_command_that_was_named_when_it_was_begun() {
    RunId run = done();
    Changed.edit(
        shop.track, "estates/gigadb.yml", it -> it.replace("undo: shut", "undo: warm-cache"));
    shop.abort(run);
    shop.over();
    assertThat(shop.begun()).containsExactly("open 3", "shut 3");
  }

  @Test
  void what_is_under_way_comes_to_its_end_before_it_is_taken_back() {
    shop.bastion.sticks(true);
    RunId run = shop.approved(THEN_ASK);
    shop.over();
    shop.abort(run);
    shop.over();
    assertThat(shop.begun()).containsExactly("open 3");
    assertThat(shop.state(run, "work")).isEqualTo(StepState.WAITING);
    shop.bastion.sticks(false);
    shop.track.workLong(1);
    shop.over();
    assertThat(shop.begun()).containsExactly("open 3", "shut 3");
    assertThat(shop.track.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void what_ended_badly_may_have_come_half_way_and_is_taken_back() {
    shop.bastion.ends(new Standing.Finished(1, "half", Duration.ofSeconds(3)));
    RunId run = shop.approved(THEN_ASK);
    shop.over();
    shop.bastion.endsWell();
    shop.abort(run);
    shop.over();
    assertThat(shop.begun()).containsExactly("open 3", "shut 3");
  }

  @Test
  void of_what_was_never_begun_nothing_is_taken_back() {
    shop.bastion.will(Mood.REFUSES);
    RunId run = shop.approved(THEN_ASK);
    shop.depot.assertHeld(run, "planted");
    shop.abort(run);
    shop.over();
    assertThat(shop.begun()).isEmpty();
    assertThat(shop.track.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void what_people_did_by_hand_is_taken_back_by_hand() {
    shop.bastion.will(Mood.REFUSES);
    RunId run = shop.approved(THEN_ASK);
    shop.voting.handed("U0OPS2", run, "work", java.util.Map.of("evidence", "typed it"));
    shop.track.work();
    assertThat(shop.state(run, "work")).isEqualTo(StepState.BY_HAND);
    shop.abort(run);
    shop.depot.assertHeld(run, "take it back by hand: on sydney-ssm: shut 3");
    assertThat(shop.begun()).isEmpty();
  }

  @Test
  void a_way_back_that_is_killed_on_its_host_is_held_for_people() {
    RunId run = done();
    shop.bastion.ends(new Standing.Vanished(Instant.EPOCH));
    shop.abort(run);
    shop.over();
    shop.later();
    shop.depot.assertHeld(run, "shut was killed on the host of alt");
    assertThat(shop.begun()).containsExactly("open 3", "shut 3");
  }

  private RunId done() {
    RunId run = shop.approved(THEN_ASK);
    shop.over();
    assertThat(shop.state(run, "work")).isEqualTo(StepState.DONE);
    return run;
  }
}
