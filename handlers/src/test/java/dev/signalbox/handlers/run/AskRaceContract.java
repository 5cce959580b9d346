package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.command.Asked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Of all who end an ask at the same instant, one does. {@code -Dask.races=1000} for the long form.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AskRaceContract {
  static final int RACES = Integer.getInteger("ask.races", 50);
  private static final String RUNBOOK =
      """
      runbook: trial
      title: Try ${estate}
      reviewed: 2026-11-20
      command: trial <estate>
      steps:
        - id: yes
          do: approval.ask
          with: { groups: [curators, tech], say: "Is it good?", limit: 1d, on-limit: hold }
          rejected: []
        - id: go
          do: run.write
          with: { say: "${run.id}" }
      """;

  private final Track track;
  private final Voting voting;

  AskRaceContract(Databases database) {
    track = Track.on(database);
    voting = new Voting(track);
  }

  @AfterAll
  void close() {
    track.close();
  }

  @BeforeEach
  void the_neighbour_has_heard_nothing() {
    track.neighbour().forget();
  }

  @Test
  void two_last_approvers_make_every_run_go_on_once() throws Exception {
    for (int race = 0; race < RACES; race++) {
      RunId run = asking();
      List<String> said =
          atOnce(() -> press("U0TECH", "approved"), () -> press("U0CURATOR", "approved"));
      assertThat(said).filteredOn(it -> it.contains("That decides it")).hasSize(1);
      assertThat(said).filteredOn(it -> it.contains("Still missing")).hasSize(1);
      track.work();
      assertThat(track.see(run).outcome()).contains("done");
    }
    assertThat(track.neighbour().calls).hasSize(RACES).doesNotHaveDuplicates();
  }

  @Test
  void a_yes_and_a_no_at_once_have_one_winner() throws Exception {
    for (int race = 0; race < RACES; race++) {
      RunId run = asking();
      press("U0TECH", "approved");
      List<String> said =
          atOnce(() -> press("U0TECH", "rejected"), () -> press("U0CURATOR", "approved"));
      assertThat(said).filteredOn(it -> it.contains("That decides it")).hasSize(1);
      assertThat(said).filteredOn(it -> it.contains("ALREADY_DECIDED")).hasSize(1);
      track.work();
      boolean yes = said.getLast().contains("That decides it");
      assertThat(track.see(run).outcome()).contains(yes ? "done" : "yes.rejected");
    }
  }

  private RunId asking() {
    track.clock.tick(Duration.ofMinutes(2));
    return voting.asking(RUNBOOK);
  }

  private String press(String user, String choice) {
    return voting.pressed(user, new Asked.Surface.OnHome(), voting.ballot(choice));
  }

  static List<String> atOnce(Callable<String> one, Callable<String> other)
      throws InterruptedException, ExecutionException {
    CyclicBarrier line = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<String>> started =
          Stream.of(one, other)
              .<Callable<String>>map(
                  it ->
                      () -> {
                        line.await();
                        return it.call();
                      })
              .toList();
      List<String> said = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(started)) {
        said.add(answer.get());
      }
      return said;
    }
  }
}
