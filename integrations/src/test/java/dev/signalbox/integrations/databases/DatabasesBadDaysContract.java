package dev.signalbox.integrations.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a keeper of databases does to us on a bad day, and what we make of it. */
public abstract class DatabasesBadDaysContract extends DatabasesScene {

  private Asked<List<Snapshot>> read() {
    return databases().snapshots(account(), live);
  }

  private boolean isTaken() {
    return told(databases().snapshot(account(), id)).isPresent();
  }

  private Ordered<Database> restore() {
    return databases()
        .restore(
            account(),
            new Restore(new Origin.Taken(id), fresh, Network.USUAL, Map.of("by", "01JD/r/1")));
  }

  private Optional<Database> restored() {
    return told(databases().find(account(), fresh));
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait() {
    befalls(BadDay.TOO_MANY_CALLS);
    Trouble trouble = troubled(read());
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    assertThat(trouble.doing()).contains(live.value(), "hk-aws");
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(troubled(read()).kind()).isEqualTo(Kind.BROKEN);
    assertThat(read()).isInstanceOf(Asked.Told.class);
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertThat(read()).isInstanceOf(Asked.Told.class);
  }

  @Test
  void half_a_body_is_no_list() {
    befalls(BadDay.HALF_A_BODY);
    assertThat(troubled(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void a_body_that_does_not_end_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(troubled(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_means_nothing_is_no_empty_list_and_no_absent_database() {
    befalls(BadDay.WRONG_JSON);
    assertThat(troubled(read()).kind()).isEqualTo(Kind.GARBLED);
    befalls(BadDay.WRONG_JSON);
    assertThat(troubled(databases().find(account(), live)).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_expired_key_is_named_as_such_and_nothing_is_taken_with_it() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(troubled(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(refused(take()).kind()).isEqualTo(Kind.KEY);
    assertThat(isTaken()).isFalse();
  }

  @Test
  void a_missing_second_page_is_trouble_and_never_a_shorter_list() {
    for (int step = 1; step <= 3; step++) {
      done(databases().take(account(), live, SnapshotId.of(id + "/" + step)));
      stage.timePasses();
    }
    befalls(BadDay.SECOND_PAGE_MISSING);
    assertThat(read()).isInstanceOf(Asked.Troubled.class);
    assertThat(told(read())).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void a_snapshot_without_an_answer_that_was_taken_is_unknown_and_found_by_its_id() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(take()).isInstanceOf(Ordered.Unknown.class);
    assertThat(isTaken()).isTrue();
    assertThat(done(take()).id()).isEqualTo(id);
  }

  @Test
  void a_snapshot_without_an_answer_that_was_not_taken_is_unknown_and_can_be_said_again() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(take()).isInstanceOf(Ordered.Unknown.class);
    assertThat(isTaken()).isFalse();
    assertThat(done(take()).id()).isEqualTo(id);
  }

  @Test
  void a_database_without_an_answer_that_was_made_is_unknown_and_found_with_its_tags() {
    taken();
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(restore()).isInstanceOf(Ordered.Unknown.class);
    assertThat(restored().orElseThrow().tags()).containsEntry("by", "01JD/r/1");
    assertThat(refused(restore()).why()).isEqualTo(NoRestore.NAME_TAKEN.of(fresh.value()));
  }

  @Test
  void a_database_without_an_answer_that_was_not_made_is_unknown_and_can_be_said_again() {
    taken();
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(restore()).isInstanceOf(Ordered.Unknown.class);
    assertThat(restored()).isEmpty();
    assertThat(done(restore()).name()).isEqualTo(fresh);
  }
}
