package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.HandClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the simulated world is kept in. */
abstract class WorldContract {
  private TestWorld world;

  /** The same one, whoever asks for it. */
  abstract WorldAccess access();

  @BeforeEach
  void open() {
    world = new TestWorld(new HandClock(), access());
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static JsonObject count(int value) {
    return JsonObject.empty().with("count", value);
  }

  private static int counted(Thing thing) {
    return Json.member(thing.body(), "count").orElseThrow().getIntValue();
  }

  @Test
  void what_is_done_stands_for_another_node_and_for_whoever_comes_later() {
    world.world().change(things -> things.add("flag", "a", count(1)));
    try (var other = new TestWorld(new HandClock(), access())) {
      assertThat(other.world().all("flag")).extracting(WorldContract::counted).containsExactly(1);
    }
    world.close();
    world = new TestWorld(new HandClock(), access());
    assertThat(world.world().all("flag")).hasSize(1);
  }

  @Test
  void a_change_happens_whole_or_not_at_all() {
    assertThatThrownBy(
            () ->
                world
                    .world()
                    .change(
                        things -> {
                          things.add("half", "a", count(1));
                          throw new IllegalStateException("half-way");
                        }))
        .hasMessage("half-way");
    assertThat(world.world().all("half")).isEmpty();
  }

  @Test
  void what_was_changed_meanwhile_is_not_overwritten() {
    world.world().change(things -> things.add("flag", "seen", count(1)));
    Thing seen = world.world().see(things -> things.find("flag", "seen")).orElseThrow();
    assertThat(world.world().<Boolean>change(things -> things.replace(seen, count(2)))).isTrue();
    assertThat(world.world().<Boolean>change(things -> things.replace(seen, count(3)))).isFalse();
    assertThat(world.world().<Boolean>change(things -> things.remove(seen))).isFalse();
    Thing now = world.world().see(things -> things.find("flag", "seen")).orElseThrow();
    assertThat(counted(now)).isEqualTo(2);
  }

  @Test
  void writers_on_two_nodes_take_turns() throws InterruptedException, ExecutionException {
    world.world().change(things -> things.add("tally", "t", count(0)));
    try (var other = new TestWorld(new HandClock(), access());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> added = new ArrayList<>();
      for (World each : List.of(world.world(), other.world())) {
        for (int writer = 0; writer < 10; writer++) {
          added.add(threads.submit(() -> each.<Boolean>change(WorldContract::addOne)));
        }
      }
      for (Future<Boolean> one : added) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(counted(world.world().all("tally").getFirst())).isEqualTo(20);
  }

  private static boolean addOne(Things things) {
    Thing seen = things.find("tally", "t").orElseThrow();
    return things.replace(seen, count(counted(seen) + 1));
  }

  @Test
  void what_is_told_to_go_wrong_is_used_up_and_spares_looks_where_only_a_deed_can_be_half() {
    Faults faults = world.faults();
    faults.tell("dns", Mischance.HALF, 1);
    assertThat(faults.befall("dns", true)).isEmpty();
    assertThat(faults.befall("gitlab", false)).isEmpty();
    assertThat(faults.befall("dns", false)).contains(Mischance.HALF);
    assertThat(faults.befall("dns", false)).isEmpty();
    faults.tell("dns", Mischance.BROKEN, 3);
    assertThat(faults.ahead()).containsExactly(new Faults.Ahead("dns", Mischance.BROKEN, 3));
    faults.tell("dns", Mischance.BROKEN, 0);
    assertThat(faults.ahead()).isEmpty();
  }

  @Test
  void some_of_many_are_read_from_a_key_on_and_none_of_their_neighbours() {
    world
        .world()
        .change(
            things -> {
              List.of("a/1", "a/2", "a/3", "a/4", "ab/1", "b/1")
                  .forEach(it -> things.add("flag", it, count(1)));
              return things.add("other", "a/2", count(1));
            });
    assertThat(some("a/2", 2)).containsExactly("a/2", "a/3");
    assertThat(some("a/4", 9)).containsExactly("a/4");
  }

  private List<String> some(String from, int most) {
    return world
        .world()
        .see(things -> things.some("flag", "a/", from, most).stream().map(Thing::key).toList());
  }
}
