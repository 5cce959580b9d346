package dev.signalbox.integrations.sandbox.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.databases.Database;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Network;
import dev.signalbox.integrations.databases.Origin;
import dev.signalbox.integrations.databases.Restore;
import dev.signalbox.integrations.databases.Snapshot;
import dev.signalbox.integrations.databases.SnapshotId;
import dev.signalbox.integrations.databases.Status;
import dev.signalbox.integrations.databases.Status.State;
import dev.signalbox.integrations.sandbox.Mischance;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HalfDoneTest {
  private static final DatabaseName LIVE = new DatabaseName("rds-server-live-gigadb");
  private static final DatabaseName FRESH = new DatabaseName("rds-server-restored");
  private static final SnapshotId ID = SnapshotId.of("01JD/backup/1");
  private final WorldDatabasesStage stage = new WorldDatabasesStage();

  @BeforeEach
  void begin() {
    stage.has(LIVE);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Ordered<Snapshot> take() {
    return stage.databases().take(stage.account(), LIVE, ID);
  }

  private Status snapshot() {
    return stage.databases().snapshot(stage.account(), ID)
            instanceof Asked.Told<Optional<Snapshot>>(var found)
        ? found.orElseThrow().status()
        : Status.of("not told");
  }

  @Test
  void half_a_snapshot_is_being_taken_and_comes_to_nothing() {
    stage.befalls(Mischance.HALF);
    assertThat(take()).isInstanceOf(Ordered.Unknown.class);
    assertThat(snapshot().state()).isEqualTo(State.CREATING);
    stage.timePasses();
    assertThat(snapshot()).isEqualTo(new Status(State.FAILED, "failed"));
  }

  @Test
  void half_a_restored_database_never_becomes_available_and_its_source_stays_as_it_is() {
    take();
    stage.timePasses();
    stage.befalls(Mischance.HALF);
    Restore restore = new Restore(new Origin.Taken(ID), FRESH, Network.USUAL, Map.of());
    assertThat(stage.databases().restore(stage.account(), restore))
        .isInstanceOf(Ordered.Unknown.class);
    stage.timePasses();
    assertThat(state(FRESH)).isEqualTo(State.FAILED);
    assertThat(state(LIVE)).isEqualTo(State.AVAILABLE);
    assertThat(snapshot().state()).isEqualTo(State.AVAILABLE);
  }

  private State state(DatabaseName name) {
    return stage.databases().find(stage.account(), name)
            instanceof Asked.Told<Optional<Database>>(var found)
        ? found.orElseThrow().status().state()
        : State.BUSY;
  }

  @Test
  void said_twice_by_mistake_there_is_one_snapshot() {
    stage.befalls(Mischance.TWICE);
    assertThat(take()).isInstanceOf(Ordered.Done.class);
    assertThat(
            stage
                .databases()
                .snapshots(stage.account(), LIVE)
                .map(all -> all.stream().filter(it -> it.id().equals(ID)).count()))
        .isEqualTo(new Asked.Told<>(1L));
  }
}
