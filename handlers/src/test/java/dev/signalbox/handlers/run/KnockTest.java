package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.handlers.knock.Knock;
import dev.signalbox.handlers.knock.Knocking;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A neighbour that calls moves nothing but the time of the next look. */
class KnockTest {
  private static final String FOLLOW = "ci-follow";
  private static final int MOST = 50;

  private final Customers customers = new Customers();

  @AfterEach
  void close() {
    customers.close();
  }

  @Test
  @Tag("queries")
  void a_step_that_follows_a_build_looks_when_its_neighbour_has_called_and_not_before() {
    RunId run = following();
    somebodyCancels(run);
    customers.track.work();
    assertThat(customers.track.see(run).state()).isEqualTo(RunState.RUNNING);
    knock("pulumi", "travis");
    customers.track.work();
    customers.assertHeld(run, "somebody has cancelled");
  }

  @Test
  void a_call_for_nothing_is_a_look_and_the_step_waits_on() {
    RunId run = following();
    long entries = customers.track.step(run, FOLLOW).fence();
    knock("pulumi", "travis");
    customers.track.work();
    assertThat(customers.track.step(run, FOLLOW).fence()).isEqualTo(entries + 1);
    assertThat(customers.track.step(run, FOLLOW).state()).isEqualTo(StepState.WAITING);
    assertThat(customers.requests()).hasSize(1);
  }

  @Test
  void one_that_was_retried_is_found_under_its_new_name() {
    RunId run = following();
    somebodyCancels(run);
    customers.goesOn(run);
    customers.developers.restart(Customers.REPOSITORY, build(run), Fortune.LASTS);
    customers.track.the(Retrying.class).retry(run, "ada");
    customers.track.work();
    somebodyCancels(run);
    knock("pulumi", "travis");
    customers.track.work();
    customers.assertHeld(run, "somebody has cancelled");
  }

  @Test
  void what_waits_for_people_and_what_is_anothers_is_left_in_peace() {
    RunId asking = customers.begun();
    List<String> before = staged();
    knock("pulumi", "travis");
    assertThat(staged()).isEqualTo(before);
    assertThat(customers.track.see(asking).state()).isEqualTo(RunState.WAITING);
    customers.approved(asking);
    RunId run = untilItFollows(asking);
    long entries = customers.track.step(run, FOLLOW).fence();
    knock("gigadb", "gitlab");
    customers.track.work();
    assertThat(customers.track.step(run, FOLLOW).fence()).isEqualTo(entries);
  }

  @Test
  void many_calls_at_once_are_staged_once_now_and_once_a_little_later() {
    for (int call = 0; call < 100; call++) {
      calls("pulumi", "travis");
    }
    assertThat(knocks()).hasSize(2);
    customers.track.clock.tick(Duration.ofSeconds(1));
    calls("pulumi", "travis");
    assertThat(knocks()).hasSize(2);
  }

  private RunId following() {
    customers.developers.expect(Customers.REPOSITORY, Fortune.LASTS);
    return untilItFollows(customers.approved());
  }

  private RunId untilItFollows(RunId run) {
    for (int look = 0; look < MOST && !follows(run); look++) {
      customers.track.change(
          "update letter set place = 'C0OPS', ts = '1732093322.000200', fate = 'SENT', sent ="
              + " wanted where letter_key like 'run/%/told/%'");
      customers.track.workAfter(Duration.ofSeconds(5));
    }
    assertThat(follows(run)).isTrue();
    return run;
  }

  private boolean follows(RunId run) {
    return customers
        .track
        .texts("select state from run_step where id = ?", StepRow.id(run.value(), FOLLOW))
        .contains("WAITING");
  }

  private void somebodyCancels(RunId run) {
    customers.developers.cancel(Customers.REPOSITORY, build(run));
  }

  private BuildId build(RunId run) {
    String told = String.valueOf(customers.track.step(run, "job").outputs());
    return BuildId.read(told.replaceAll(".*\"build\":\"(\\d+)\".*", "$1"));
  }

  /** And the engine hears it. */
  private void knock(String estate, String neighbour) {
    calls(estate, neighbour);
    knocks().forEach(it -> customers.track.kind("knock").run(it));
    customers.track.change("delete from scheduled_tasks where task_name = 'knock'");
  }

  private void calls(String estate, String neighbour) {
    customers
        .track
        .the(Knocking.class)
        .knock(new Knock(new EstateName(estate), new ConnectionName(neighbour)));
  }

  private List<String> knocks() {
    return customers.track.texts(
        "select task_instance from scheduled_tasks where task_name = 'knock' order by 1");
  }

  private List<String> staged() {
    return customers.track.texts(
        "select task_instance || ' ' || execution_time from scheduled_tasks order by 1");
  }
}
