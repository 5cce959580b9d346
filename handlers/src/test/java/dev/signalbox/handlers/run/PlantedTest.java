package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The model check finds what is planted, and says which of its sentences does not hold. */
class PlantedTest {
  private static final int WORLDS = 60;

  @Test
  void a_look_that_finds_nothing_does_things_twice() {
    assertThat(found("blind")).isEqualTo(Invariant.NO_EFFECT_TWICE);
  }

  @Test
  void a_stop_that_nobody_hears_stops_nothing() {
    assertThat(found("deaf")).isEqualTo(Invariant.STOP);
  }

  @Test
  void a_lock_that_is_let_go_of_too_early_is_held_by_nobody() {
    assertThat(found("hasty")).isEqualTo(Invariant.LOCK_HELD);
  }

  @Test
  void a_yes_that_nobody_has_given_is_no_consent() {
    Map<String, Object> unasked = new HashMap<>(ModelCheck.earnest());
    unasked.remove("trial.asks");
    assertThat(found(unasked)).isEqualTo(Invariant.CONSENT);
  }

  @Test
  void a_run_that_ends_twice_is_seen() {
    try (ModelCheck check = new ModelCheck(ModelCheck.earnest())) {
      check.world(1);
      check.stage().track.change("update run set state = 'RUNNING', ended_at = null");
      check.stage().track.change("update run set state = 'DONE', ended_at = current_timestamp");
      assertThat(catchThrowableOfType(Broken.class, check.watch()::look).invariant())
          .isEqualTo(Invariant.ENDS_ONCE);
    }
  }

  @Test
  void a_move_that_nobody_has_drawn_is_seen() {
    try (ModelCheck check = new ModelCheck(ModelCheck.earnest())) {
      check.world(1);
      check.stage().track.change("update run set state = 'FAILED'");
      assertThat(catchThrowableOfType(AssertionError.class, check.watch()::count))
          .hasMessageContaining("--> FAILED");
    }
  }

  @Test
  void a_way_back_past_the_point_of_no_return_is_seen() {
    assertThat(
            foundAfter(
                "select run from run_step where step like 'undo:%' and step not like '%@%'",
                "update run set committed_at = current_timestamp"))
        .isEqualTo(Invariant.COMMITTED);
  }

  @Test
  void what_a_stopped_run_leaves_to_nobody_is_seen() {
    assertThat(
            foundAfter(
                "select run from ask where kind = 'FOLLOW_UP'",
                "delete from ask where kind = 'FOLLOW_UP'"))
        .isEqualTo(Invariant.LEFT_TO_PEOPLE);
  }

  /** In the first world that has come to this, once it is changed so. */
  private static Invariant foundAfter(String met, String change) {
    try (ModelCheck check = new ModelCheck(ModelCheck.earnest())) {
      for (long seed = 0; seed < WORLDS && check.stage().track.texts(met).isEmpty(); seed++) {
        check.world(seed);
      }
      check.stage().track.change(change);
      return catchThrowableOfType(Broken.class, check.watch()::look).invariant();
    }
  }

  private static Invariant found(String planted) {
    return found(planted(planted));
  }

  static Map<String, Object> planted(String what) {
    Map<String, Object> more = new HashMap<>(ModelCheck.earnest());
    more.put("trial.planted", what);
    return more;
  }

  private static Invariant found(Map<String, Object> more) {
    try (ModelCheck check = new ModelCheck(more)) {
      Broken broken =
          catchThrowableOfType(
              Broken.class,
              () -> {
                for (long seed = 0; seed < WORLDS; seed++) {
                  check.world(seed);
                }
              });
      return broken.invariant();
    }
  }
}
