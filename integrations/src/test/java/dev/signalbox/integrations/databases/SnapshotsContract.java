package dev.signalbox.integrations.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.databases.AutomatedBackup.Standing;
import dev.signalbox.integrations.databases.DatabasesStage.Part;
import dev.signalbox.integrations.databases.Status.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a keeper of databases tells of them, and what it takes of them for us. */
public abstract class SnapshotsContract extends DatabasesScene {
  @Test
  void a_database_is_told_with_what_it_is_covered_against() {
    Database found = told(databases().find(account(), live)).orElseThrow();
    assertThat(found.name()).isEqualTo(live);
    assertThat(found.status()).isEqualTo(new Status(State.AVAILABLE, "available"));
    assertThat(found.address()).isPresent();
    assertThat(found.tags()).isEqualTo(Map.of("Owner", "ops"));
    assertThat(found.cover().days()).isEqualTo(5);
    assertThat(found.cover().window()).isEqualTo("03:00-06:00");
    assertThat(found.cover().latest()).isPresent();
    assertThat(found.cover().locked()).isFalse();
  }

  @Test
  void where_it_stands_and_what_may_reach_it_is_told() {
    needs(Part.NETWORKS);
    assertThat(told(databases().find(account(), live)).orElseThrow().network())
        .isEqualTo(DatabasesStage.NETWORK);
  }

  @Test
  void that_something_is_not_there_is_an_answer() {
    assertThat(told(databases().find(account(), other))).isEmpty();
    assertThat(told(databases().snapshot(account(), id))).isEmpty();
    assertThat(told(databases().snapshots(account(), other))).isEmpty();
    assertThat(told(databases().automated(account(), other))).isEmpty();
  }

  @Test
  void a_snapshot_is_found_by_its_id_and_becomes_available_with_the_time() {
    needs(Part.DELAYS);
    assertThat(done(take()).status().state()).isEqualTo(State.CREATING);
    assertThat(told(databases().snapshot(account(), id)).orElseThrow().status().state())
        .isEqualTo(State.CREATING);
    stage.timePasses();
    assertThat(told(databases().snapshot(account(), id)).orElseThrow().status().isAvailable())
        .isTrue();
  }

  @Test
  void a_snapshot_says_what_it_is_of_and_when_it_was_taken() {
    Snapshot snapshot = taken();
    assertThat(snapshot.id()).isEqualTo(id);
    assertThat(snapshot.of()).isEqualTo(live);
    assertThat(snapshot.taken()).isPresent();
  }

  @Test
  void said_twice_there_is_one_snapshot() {
    Snapshot first = taken();
    assertThat(done(take())).isEqualTo(first);
    assertThat(told(databases().snapshots(account(), live)))
        .filteredOn(it -> it.id().equals(id))
        .hasSize(1);
  }

  @Test
  void an_id_that_another_databases_snapshot_has_is_refused() {
    stage.has(other);
    done(databases().take(account(), other, id));
    Trouble trouble = refused(take());
    assertThat(trouble.kind()).isEqualTo(Kind.REQUEST);
    assertThat(trouble.why())
        .isEqualTo("the snapshot %s is there already, of %s".formatted(id, other));
  }

  @Test
  void of_what_is_not_there_nothing_is_taken() {
    assertThat(refused(databases().take(account(), other, id)).kind()).isEqualTo(Kind.REQUEST);
    assertThat(told(databases().snapshot(account(), id))).isEmpty();
  }

  @Test
  void one_that_came_to_nothing_says_so() {
    needs(Part.FAILURES);
    stage.failed(id, live);
    assertThat(told(databases().snapshot(account(), id)).orElseThrow().status())
        .isEqualTo(new Status(State.FAILED, "failed"));
  }

  @Test
  void all_of_a_database_are_told_the_newest_first_and_none_of_another() {
    stage.has(other);
    done(databases().take(account(), other, SnapshotId.of(id + "/of-another")));
    for (int step = 1; step <= 5; step++) {
      done(databases().take(account(), live, SnapshotId.of(id + "/" + step)));
      stage.timePasses();
    }
    assertThat(told(databases().snapshots(account(), live)))
        .isSortedAccordingTo(Snapshot.NEWEST)
        .allMatch(it -> it.of().equals(live))
        .extracting(Snapshot::id)
        .contains(SnapshotId.of(id + "/1"), SnapshotId.of(id + "/3"), SnapshotId.of(id + "/5"));
  }

  @Test
  void what_goes_on_by_itself_is_told() {
    assertThat(told(databases().automated(account(), live)))
        .singleElement()
        .returns(live, AutomatedBackup::of)
        .returns(new Standing.Active(), AutomatedBackup::standing);
  }

  @Test
  void it_reaches_back_five_days_and_nearly_to_now() {
    needs(Part.MOMENTS);
    AutomatedBackup backup = told(databases().automated(account(), live)).getFirst();
    assertThat(backup.reaches(stage.now().minus(Duration.ofDays(4)))).isTrue();
    assertThat(backup.reaches(stage.now().minus(Duration.ofMinutes(6)))).isTrue();
    assertThat(backup.reaches(stage.now())).isFalse();
    assertThat(backup.reaches(stage.now().minus(Duration.ofDays(6)))).isFalse();
  }
}
