package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UsersReloadTest.ADA;
import static dev.signalbox.handlers.run.UsersReloadTest.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Recorder.Mood;
import dev.signalbox.integrations.durable.Leftovers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run has put back it takes back, and nothing that has become somebody's own since. */
class UsersBackTest {
  private static final String SAFE = "prefsSafe-";

  private final Ward ward =
      new Ward(
          UsersReloadTest.STEPS
              + """
              - id: later
                do: run.write
                with: { say: later }
              - do: run.give-up
              """);

  @AfterEach
  void close() {
    ward.close();
  }

  /** A wipe before they are put back, and something else before they are taken back. */
  private RunId with(List<String> wiped, Runnable later) {
    ward.region
        .track
        .neighbour()
        .meanwhile(
            () -> {
              wiped.forEach(ward::forgets);
              ward.region.track.neighbour().meanwhile(later);
            });
    RunId run = ward.begun();
    ward.goesOn();
    return run;
  }

  @Test
  void keys_go_before_their_safes_and_all_that_was_there_stays() {
    RunId run = with(List.of(ADA, SAFE + ADA), () -> {});
    assertThat(ward.state(run)).isEqualTo(RunState.CANCELLED);
    assertThat(ward.there(ADA)).isEmpty();
    assertThat(ward.there(SAFE + ADA)).isEmpty();
    assertThat(ward.there(BOB)).isPresent();
    assertThat(ward.recorder.ids().subList(2, 4))
        .containsExactly(List.of(ADA), List.of(SAFE + ADA));
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_a_user_who_has_changed_something_since_keeps_it_and_the_key_to_it() {
    RunId run =
        with(List.of(ADA, SAFE + ADA, BOB, SAFE + BOB), () -> ward.somebodyChanges(SAFE + ADA));
    assertThat(ward.state(run)).isEqualTo(RunState.CANCELLED);
    assertThat(ward.there(ADA)).isPresent();
    assertThat(ward.there(SAFE + ADA)).isPresent();
    assertThat(ward.there(BOB)).isEmpty();
    assertThat(ward.there(SAFE + BOB)).isEmpty();
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_a_safe_stays_as_long_as_a_key_leads_to_it() {
    with(List.of(ADA, SAFE + ADA), () -> ward.somebodyChanges(ADA));
    assertThat(ward.there(ADA)).isPresent();
    assertThat(ward.there(SAFE + ADA)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"KILLS_BEFORE, FINE", "KILLS_AFTER, FINE", "FINE, KILLS_BEFORE", "FINE, KILLS_AFTER"})
  void who_dies_while_taking_back_is_followed_by_one_who_looks_first(Mood keys, Mood safes) {
    ward.recorder.will(Mood.FINE, Mood.FINE, keys, safes);
    assertThatThrownBy(() -> with(List.of(ADA, SAFE + ADA), () -> {}))
        .isInstanceOf(TestNeighbour.Killed.class);
    ward.goesOn();
    assertThat(ward.there(ADA)).isEmpty();
    assertThat(ward.there(SAFE + ADA)).isEmpty();
    assertThat(ward.there(BOB)).isPresent();
  }

  @Test
  void copies_of_people_go_after_thirty_days_and_not_while_their_run_is_under_way() {
    RunId run = with(List.of(ADA), () -> {});
    ward.region.track.change("update run set ended_at = null where id = ?", run.value());
    assertThat(swept(Duration.ofDays(31))).isZero();
    ward.region.track.change("update run set ended_at = started_at where id = ?", run.value());
    assertThat(swept(Duration.ofDays(29))).isZero();
    assertThat(swept(Duration.ofDays(31))).isPositive();
    for (String table : List.of("users_batch", "users_entry", "users_mark")) {
      assertThat(ward.region.track.texts("select count(*) from " + table)).containsExactly("0");
    }
  }

  private int swept(Duration later) {
    return ward.region.track.all(Leftovers.class).stream()
        .filter(it -> it.name().equals("copies of users"))
        .mapToInt(it -> it.remove(ward.region.track.clock.instant().plus(later)))
        .sum();
  }
}
