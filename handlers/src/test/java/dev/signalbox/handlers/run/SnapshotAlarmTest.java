package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.watch.Rounds;
import dev.signalbox.integrations.levers.Position;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who could put a database back only to long ago is told before somebody has to. */
@Tag("S0-11")
class SnapshotAlarmTest {
  private final Lifeboat boat = new Lifeboat();

  @BeforeEach
  void begin() {
    boat.track.the(Rounds.class).begin();
    comesAfter(2);
  }

  @AfterEach
  void close() {
    boat.close();
  }

  /** And whoever looks comes every two of them. */
  private void comesAfter(int minutes) {
    for (int minute = 0; minute < minutes; minute += 2) {
      boat.track.clock.tick(Duration.ofMinutes(2));
      boat.track.kind("report").run("gpii/snapshots");
    }
  }

  private void rotation(Position position) {
    boat.anchorage.somebodyMoves("stg", boat.anchorage.rotation(), position);
  }

  private List<String> told() {
    return boat.track.texts(
        "select blocks from letter where letter_key like 'report/gpii/snapshots/%'"
            + " order by created_at, letter_key");
  }

  @Test
  void nobody_is_told_while_each_is_as_young_as_was_agreed() {
    comesAfter(2);
    assertThat(told()).isEmpty();
    assertThat(boat.voting.typed("U0OPS1", "report snapshots gpii"))
        .contains("each database has a whole set that is young enough", "stg");
  }

  @Test
  void that_none_is_new_enough_is_told_when_it_begins_and_when_it_is_over() {
    rotation(Position.OFF);
    comesAfter(4);
    assertThat(told()).isEmpty();
    comesAfter(8);
    comesAfter(2);
    assertThat(told()).hasSize(1);
    assertThat(told().getFirst())
        .contains("nothing new to go back to in stg", "a new one is due every 15m")
        .contains("kubectl -n kube-system scale deployment k8s-snapshots --replicas=1");
    rotation(Position.ON);
    comesAfter(10);
    comesAfter(2);
    assertThat(told()).hasSize(2);
    assertThat(told().getLast()).contains("well again");
  }

  @Test
  void what_a_run_keeps_grows_old_on_purpose() {
    boat.begun("restore gpii stg");
    boat.confirm(newest());
    comesAfter(24);
    assertThat(told()).isEmpty();
    assertThat(boat.voting.typed("U0OPS1", "report snapshots gpii"))
        .contains("a run keeps those that are there", "keeps them as they are");
  }

  private RunId newest() {
    return new RunId(
        boat.track.texts("select id from run order by started_at desc limit 1").getFirst());
  }
}
