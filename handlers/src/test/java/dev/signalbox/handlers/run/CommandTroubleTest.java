package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Workshop.STANDBY;
import static dev.signalbox.handlers.run.Workshop.open;
import static dev.signalbox.handlers.run.Workshop.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Bastion.Mood;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever breaks while a command is under way, it is begun once, and people are told. */
class CommandTroubleTest {
  private static final String LOOK = step("warm-cache", STANDBY);
  private static final String WIPE = step("wipe", STANDBY);
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void who_dies_before_the_order_is_followed_by_one_command() {
    dies(Mood.KILLS_BEFORE);
  }

  @Test
  void who_dies_after_the_order_is_followed_by_no_second_one() {
    dies(Mood.KILLS_AFTER);
  }

  private void dies(Mood mood) {
    RunId run = shop.asking(WIPE);
    shop.bastion.will(mood);
    assertThatThrownBy(shop::approve).isInstanceOf(TestNeighbour.Killed.class);
    shop.track.workAfter(Duration.ofMinutes(2));
    shop.over();
    shop.depot.assertDone(run);
    assertThat(shop.begun()).containsExactly("wipe");
  }

  @Test
  void one_that_takes_longer_than_a_yes_lasts_is_watched_and_not_asked_for_anew() {
    shop.bastion.sticks(true);
    RunId run = shop.approved(WIPE);
    shop.track.workLong(5);
    assertThat(shop.state(run, "work")).isEqualTo(StepState.WAITING);
    shop.bastion.sticks(false);
    shop.over();
    shop.track.workLong(1);
    shop.depot.assertDone(run);
  }

  @Test
  void an_exit_code_holds_it_with_the_last_that_it_said_and_a_retry_begins_it_anew() {
    shop.bastion.ends(
        new Standing.Finished(3, "x".repeat(999) + " no space left", Duration.ofSeconds(3)));
    RunId run = shop.approved(WIPE);
    shop.over();
    shop.depot.assertHeld(run, "wipe on sydney-ssm ended with 3, and said: x");
    shop.depot.assertHeld(run, "no space left");
    assertThat(shop.track.see(run).ways()).containsExactly(Said.Way.BY_HAND);
    shop.bastion.endsWell();
    shop.retry(run);
    shop.over();
    shop.depot.assertDone(run);
    assertThat(shop.begun()).containsExactly("wipe", "wipe");
  }

  @Test
  void what_only_looks_can_be_left_out() {
    shop.bastion.ends(new Standing.Finished(1, "", Duration.ofSeconds(3)));
    RunId run = shop.asking(LOOK);
    shop.over();
    shop.depot.assertHeld(run, "ended with 1, and said: nothing");
    assertThat(shop.track.see(run).ways())
        .containsExactlyInAnyOrder(Said.Way.BY_HAND, Said.Way.SKIP);
  }

  @Test
  void what_was_killed_on_its_host_is_held_for_people_and_never_begun_again_on_a_guess() {
    shop.bastion.ends(new Standing.Vanished(Instant.EPOCH));
    RunId run = shop.approved(WIPE);
    shop.over();
    shop.later();
    shop.depot.assertHeld(run, "nobody can tell whether it happened: wipe was killed on the host");
    shop.depot.assertHeld(run, "delete ~/.signalbox/" + run + "+work+1 there and press Retry");
    shop.retry(run);
    shop.later();
    assertThat(shop.begun()).containsExactly("wipe");
  }

  @Test
  void a_look_that_was_killed_on_its_host_is_begun_anew() {
    shop.bastion.ends(new Standing.Vanished(Instant.EPOCH));
    RunId run = shop.asking(LOOK);
    shop.track.workAfter(Duration.ofSeconds(10));
    shop.bastion.endsWell();
    shop.later();
    shop.depot.assertDone(run);
    assertThat(shop.begun().size()).isGreaterThan(1);
  }

  @Test
  void one_that_is_wrong_for_its_host_is_not_begun() {
    shop.bastion.will(Mood.REFUSES);
    shop.depot.assertHeld(shop.approved(open()), "beginning open: planted");
    assertThat(shop.begun()).isEmpty();
  }
}
