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

/** Two people at the same instant, as often as {@code -Dask.races} says. */
record Race(Track track, Voting voting) {
  static final int RACES = Integer.getInteger("ask.races", 50);
  static final String DECIDES = "That decides it";

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

  Race(Track track) {
    this(track, new Voting(track));
  }

  /** A run that waits for both groups. */
  RunId asking() {
    track.clock.tick(Duration.ofMinutes(2));
    return voting.asking(RUNBOOK);
  }

  /** A run whose window is open. */
  RunId open() {
    track.clock.tick(Duration.ofMinutes(2));
    return voting.asking(WindowTest.WINDOW);
  }

  /** A run that one more yes decides. */
  RunId almostDecided() {
    RunId run = asking();
    press("U0TECH", "approved");
    return run;
  }

  String press(String user, String choice) {
    return voting.pressed(user, new Asked.Surface.OnHome(), voting.ballot(choice));
  }

  String longer(String user, String ballot) {
    return voting.pressed(user, new Asked.Surface.OnHome(), ballot);
  }

  /** What the newest ask has come to. */
  String decision() {
    return track
        .texts("select state || coalesce(' ' || ended_as, '') from ask order by opened_at desc")
        .getFirst();
  }

  /** Whether the first, who pressed, has decided; if not they were told this. */
  static boolean decides(List<String> said, String otherwise) {
    assertThat(said.getFirst()).containsAnyOf(DECIDES, otherwise);
    return said.getFirst().contains(DECIDES);
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
