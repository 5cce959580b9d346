package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.lock.Lock;
import dev.signalbox.handlers.lock.Locks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many want what crosses, at the same instant: all of it is one's, and nobody waits for ever. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LockRaceContract {
  private static final int CLAIMS = 100;
  private static final List<List<String>> WANTED =
      List.of(
          List.of("live", "record a", "row 0x2"),
          List.of("row 0x2", "record a"),
          List.of("row 0x1", "row 0x2"),
          List.of("row 0x2"));

  private final Track track;

  LockRaceContract(Databases database) {
    track = Track.on(database);
  }

  @AfterAll
  void close() {
    track.close();
  }

  @BeforeEach
  void nothing_is_held() {
    track.change("delete from run_lock");
  }

  @Test
  void of_a_hundred_claims_that_cross_one_wins_all_it_wants_and_the_others_nothing()
      throws Exception {
    List<Optional<Lock>> others = atOnce(it -> WANTED.get(it % WANTED.size()));
    List<Integer> winners =
        IntStream.range(0, CLAIMS).filter(it -> others.get(it).isEmpty()).boxed().toList();
    assertThat(winners).hasSize(1);
    String winner = run(winners.getFirst());
    assertThat(track.texts("select distinct run from run_lock")).containsExactly(winner);
    assertThat(locks().keptBy(winner))
        .containsExactlyInAnyOrderElementsOf(WANTED.get(winners.getFirst() % WANTED.size()));
    assertThat(others)
        .filteredOn(Optional::isPresent)
        .allMatch(it -> it.get().run().equals(winner));
  }

  @Test
  void of_a_hundred_claims_for_one_thing_one_wins() throws Exception {
    assertThat(atOnce(_ -> List.of("live"))).filteredOn(Optional::isEmpty).hasSize(1);
  }

  private interface Wish {
    List<String> of(int claim);
  }

  private List<Optional<Lock>> atOnce(Wish wish) throws Exception {
    List<Callable<Optional<Lock>>> claims =
        IntStream.range(0, CLAIMS)
            .<Callable<Optional<Lock>>>mapToObj(
                it -> () -> locks().take("gigadb", new TreeSet<>(wish.of(it)), run(it)))
            .toList();
    List<Optional<Lock>> said = new ArrayList<>();
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var claim : all.invokeAll(claims)) {
        said.add(claim.get());
      }
    }
    return said;
  }

  private static String run(int claim) {
    return "run" + claim;
  }

  private Locks locks() {
    return track.the(Locks.class);
  }
}
