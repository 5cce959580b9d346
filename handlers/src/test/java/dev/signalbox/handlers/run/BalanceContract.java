package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.ask.Waiting;
import dev.signalbox.handlers.halt.Blocked;
import dev.signalbox.handlers.halt.Halts;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a week came to, counted by whatever database keeps it. */
abstract class BalanceContract {
  private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
  private static final Instant NEXT = Instant.parse("2026-11-23T00:00:00Z");

  private Track track;

  abstract Databases database();

  @BeforeEach
  void open() {
    track = Track.on(database());
  }

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void of_a_week_without_runs_nothing_is_told() {
    Balance nothing = balance();
    assertThat(nothing.ended()).isEmpty();
    assertThat(nothing.took()).isEqualTo(new Balance.Took(0, 0, 0, 0, 0));
    assertThat(nothing.tried()).isEmpty();
  }

  @Test
  void runs_count_in_the_week_in_which_they_end_by_how_they_end() {
    ended("a", "done", "2026-11-16T10:00:00Z", "2026-11-16T11:00:00Z");
    ended("b", "done", "2026-11-15T23:00:00Z", "2026-11-16T00:00:00Z");
    ended("c", "aborted", "2026-11-17T10:00:00Z", "2026-11-17T10:30:00Z");
    ended("d", "done", "2026-11-22T23:00:00Z", "2026-11-23T00:00:00Z");
    assertThat(balance().ended())
        .containsExactly(new Balance.Ended("done", 2), new Balance.Ended("aborted", 1));
  }

  @Test
  void the_middle_is_no_average_and_what_never_began_took_no_time() {
    ended("a", "done", "2026-11-16T10:00:00Z", "2026-11-16T10:10:00Z");
    ended("b", "done", "2026-11-17T10:00:00Z", "2026-11-17T10:20:00Z");
    ended("c", "done", "2026-11-18T10:00:00Z", "2026-11-18T20:00:00Z");
    ended("d", "refused", "2026-11-18T10:00:00Z", "2026-11-18T20:00:00Z");
    track.change("update run set began_at = null where id = 'd'");
    track.change("update run set people_millis = 34200000 where id = 'c'");
    assertThat(balance().took()).isEqualTo(new Balance.Took(3, 1200, 36000, 3600, 34200));
  }

  @Test
  void what_was_tried_again_is_counted_over_all_runs_most_first() {
    ended("a", "done", "2026-11-16T10:00:00Z", "2026-11-16T11:00:00Z");
    ended("b", "done", "2026-11-17T10:00:00Z", "2026-11-17T11:00:00Z");
    tried("a", 1, "traffic.swap", 1);
    tried("a", 2, "command.run", 2);
    tried("b", 1, "command.run", 1);
    tried("b", 2, "checks.run", 0);
    assertThat(balance().tried())
        .containsExactly(new Balance.Tried("command.run", 3), new Balance.Tried("traffic.swap", 1));
  }

  @Test
  void of_what_stood_only_that_part_counts_which_lies_in_the_week() {
    halted("a", "EMBARGO", "2026-11-15T22:00:00Z", "'2026-11-16T01:00:00Z'");
    halted("b", "EMBARGO", "2026-11-18T10:00:00Z", "'2026-11-18T10:30:00Z'");
    halted("c", "PARTIAL", "2026-11-22T22:00:00Z", "null");
    halted("d", "PARTIAL", "2026-11-10T22:00:00Z", "'2026-11-15T01:00:00Z'");
    assertThat(track.the(Halts.class).blocked("gigadb", MONDAY, NEXT))
        .containsExactly(new Blocked("PARTIAL", 7200), new Blocked("EMBARGO", 5400));
    assertThat(track.the(Halts.class).blocked("gpii", MONDAY, NEXT)).isEmpty();
  }

  @Test
  void nobody_is_blocked_by_a_window_that_is_meant_to_stand_open() {
    asked("a", "APPROVAL", "curators and tech", "2026-11-16T10:00:00Z");
    asked("b", "WINDOW", "ops", "2026-11-16T10:00:00Z");
    asked("c", "FOLLOW_UP", "ops", "2026-11-16T10:00:00Z");
    assertThat(track.the(Waiting.class).blocked("gigadb", MONDAY, NEXT))
        .containsExactly(new Blocked("curators and tech", 1800));
  }

  private Balance balance() {
    return track.the(Balances.class).of("gigadb", MONDAY, NEXT);
  }

  private void ended(String id, String outcome, String from, String to) {
    track.change(
        "insert into run (id, estate, runbook, source, inputs, title, requester, requester_id,"
            + " channel, state, outcome, started_at, began_at, ended_at) values ('%s', 'gigadb',"
                .formatted(id)
            + " 'trial', '', '', '', 'ada', 'U0OPS1', 'C0OPS', 'DONE', '%s', '%s', '%s', '%s')"
                .formatted(outcome, from, from, to));
  }

  private void tried(String run, int turn, String does, int tries) {
    track.change(
        "insert into run_step (id, run, step, turn, does, state, fence, tries, unknowns, prepared,"
            + " began_at) values ('%s/%d', '%s', 'it', %d, '%s', 'DONE', 1, %d, 0, true, '%s')"
                .formatted(run, turn, run, turn, does, tries, "2026-11-17T10:00:00Z"));
  }

  private void halted(String run, String cause, String from, String to) {
    track.change(
        "insert into halt (run, estate, cause, began_at, ended_at)"
            + " values ('%s', 'gigadb', '%s', '%s', %s)".formatted(run, cause, from, to));
  }

  private void asked(String id, String kind, String whom, String from) {
    String to = Instant.parse(from).plusSeconds(1800).toString();
    track.change(
        "insert into ask (id, run, step, estate, kind, wording, hash, requester, requester_id,"
            + " channel, state, reminders, opened_at, closed_at, whom)"
            + " values ('%s', 'a', 'it', 'gigadb', '%s', '{}', '', 'ada', 'U0OPS1', 'C0OPS',"
                .formatted(id, kind)
            + " 'DECIDED', 0, '%s', '%s', '%s')".formatted(from, to, whom));
  }
}
