package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.host.Answer;
import dev.signalbox.handlers.host.HostDesk;
import dev.signalbox.handlers.host.Wish;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.TestNeighbour.Mood;
import dev.signalbox.integrations.durable.DurableEngine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words from the host's command line on PostgreSQL, while a node is at work on the same runs. */
class HostBesideNodeTest {
  private static final int TEN_TIMES_TOO_LONG = 1200;
  private static final String WHY = "the zone is back, ticket 4711";

  private final Track node = Track.on(Databases.POSTGRES);
  private final Track host = node.beside();

  @BeforeEach
  void the_node_is_at_work() {
    node.the(DurableEngine.class).start();
  }

  @AfterEach
  void close() {
    node.the(DurableEngine.class).stop();
    host.close();
    node.close();
  }

  @Test
  void what_is_held_is_tried_once_more_by_the_node_and_not_by_the_host() {
    RunId run = held();
    assertThat(said(new Wish.Show(run))).contains("HELD");
    assertThat(said(new Wish.Retry(run, WHY))).startsWith("Written down");
    until(run, RunState.DONE);
    assertThat(host.neighbour().calls).isEmpty();
    assertThat(node.neighbour().calls).doesNotHaveDuplicates();
    assertThat(node.texts("select person from ledger_row where kind = 'RUN_RETRIED'"))
        .containsExactly("host:kim");
  }

  @Test
  void of_a_host_and_a_person_who_both_retry_at_once_one_does() throws Exception {
    RunId run = held();
    Voting voting = new Voting(node);
    List<String> said =
        Race.atOnce(
            () -> said(new Wish.Retry(run, WHY)),
            () -> voting.typed("U0OPS1", "run " + run + " retry"));
    assertThat(said)
        .filteredOn(it -> it.startsWith("Written down") || it.contains("Trying"))
        .hasSize(1);
    until(run, RunState.DONE);
    assertThat(node.texts("select subject from ledger_row where kind = 'RUN_RETRIED'")).hasSize(1);
  }

  @Test
  void a_run_under_way_is_aborted_from_the_host_and_the_node_ends_it() {
    RunId run = held();
    assertThat(said(new Wish.Abort(run, WHY))).startsWith("Written down");
    until(run, RunState.CANCELLED);
    assertThat(host.neighbour().calls).isEmpty();
  }

  private RunId held() {
    node.neighbour().will(Mood.REFUSES, Mood.REFUSES, Mood.REFUSES, Mood.REFUSES);
    var order = Trial.order(node.the(Installation.class).current(), "trial");
    RunId run = node.the(Starting.class).start(order, Track.ADA).run();
    until(run, RunState.HELD);
    node.neighbour().forget();
    return run;
  }

  /** Time passes for both, faster than by the clock on the wall. */
  private void until(RunId run, RunState state) {
    for (int look = 0; node.see(run).state() != state; look++) {
      assertThat(look)
          .as("looks at a run that does not become " + state)
          .isLessThan(TEN_TIMES_TOO_LONG);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      node.clock.tick(Duration.ofSeconds(1));
      host.clock.tick(Duration.ofSeconds(1));
    }
  }

  private String said(Wish wish) {
    return switch (host.the(HostDesk.class).answer(wish, "host:kim")) {
      case Answer.Told(String text) -> text;
      case Answer.No no -> no.sentence();
    };
  }
}
