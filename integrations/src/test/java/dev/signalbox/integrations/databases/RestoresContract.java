package dev.signalbox.integrations.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.databases.AutomatedBackup.Standing;
import dev.signalbox.integrations.databases.AutomatedBackup.Window;
import dev.signalbox.integrations.databases.DatabasesStage.Part;
import dev.signalbox.integrations.databases.Status.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a keeper of databases makes anew, and what it never touches. */
public abstract class RestoresContract extends DatabasesScene {
  private static final Map<String, String> TAGS =
      Map.of("Owner", "ops", "signalbox", "01JD/restore/1");

  private Ordered<Database> restore(Origin from, DatabaseName to) {
    return databases().restore(account(), new Restore(from, to, Network.USUAL, TAGS));
  }

  private Origin snapshot() {
    return new Origin.Taken(id);
  }

  private Origin moment(Duration ago) {
    Instant now = stage.now();
    Window window = new Window(now.minus(Duration.ofDays(9)), now);
    return new Origin.Moment(
        new AutomatedBackup(live, new Standing.Active(), Optional.of(window)), now.minus(ago));
  }

  private Database found(DatabaseName name) {
    return told(databases().find(account(), name)).orElseThrow();
  }

  private void becomesAvailable(Ordered<Database> restored) {
    assertThat(done(restored).name()).isEqualTo(fresh);
    stage.timePasses();
    assertThat(found(fresh).status().isAvailable()).isTrue();
    assertThat(found(fresh).address()).isPresent().isNotEqualTo(found(live).address());
    assertThat(found(fresh).tags()).isEqualTo(TAGS);
  }

  @Test
  void a_snapshot_becomes_a_new_database_with_the_tags_that_it_was_given() {
    taken();
    Database before = found(live);
    becomesAvailable(restore(snapshot(), fresh));
    assertThat(found(live).status()).isEqualTo(before.status());
    assertThat(found(live).tags()).isEqualTo(before.tags());
  }

  @Test
  void a_moment_becomes_a_new_database_with_the_tags_that_it_was_given() {
    becomesAvailable(restore(moment(Duration.ofHours(3)), fresh));
  }

  @Test
  void it_stands_where_it_is_put_and_not_where_its_source_does() {
    needs(Part.NETWORKS);
    taken();
    done(restore(moment(Duration.ofHours(3)), fresh));
    assertThat(found(fresh).network()).isEqualTo(Network.USUAL);
    Network wanted = new Network(Optional.of("subnets-of-ours"), List.of("sg-7"));
    assertThat(placed(snapshot(), "a", wanted)).isEqualTo(wanted);
    assertThat(placed(moment(Duration.ofHours(3)), "b", wanted)).isEqualTo(wanted);
  }

  private Network placed(Origin from, String mark, Network wanted) {
    DatabaseName name = new DatabaseName(fresh + "-" + mark);
    done(databases().restore(account(), new Restore(from, name, wanted, TAGS)));
    return found(name).network();
  }

  @Test
  void it_takes_its_time() {
    needs(Part.DELAYS);
    assertThat(done(restore(moment(Duration.ofHours(3)), fresh)).status().state())
        .isEqualTo(State.CREATING);
    assertThat(found(fresh).status().state()).isEqualTo(State.CREATING);
    assertThat(found(fresh).address()).isEmpty();
  }

  private void refuses(Ordered<Database> restored, NoRestore why, String what) {
    assertThat(refused(restored).kind()).isEqualTo(Kind.REQUEST);
    assertThat(refused(restored).why()).isEqualTo(why.of(what));
  }

  @Test
  void nothing_is_restored_under_its_own_name() {
    taken();
    refuses(restore(snapshot(), live), NoRestore.OWN_NAME, live.value());
    refuses(restore(moment(Duration.ofHours(3)), live), NoRestore.OWN_NAME, live.value());
  }

  @Test
  void a_database_that_is_there_is_never_replaced() {
    taken();
    stage.has(other);
    refuses(restore(snapshot(), other), NoRestore.NAME_TAKEN, other.value());
    refuses(restore(moment(Duration.ofHours(3)), other), NoRestore.NAME_TAKEN, other.value());
    assertThat(found(other).tags()).isEqualTo(Map.of("Owner", "ops"));
  }

  @Test
  void without_its_snapshot_nothing_is_restored() {
    refuses(restore(snapshot(), fresh), NoRestore.NO_SOURCE, "snapshot " + id);
    assertThat(told(databases().find(account(), fresh))).isEmpty();
  }

  @Test
  void a_snapshot_that_is_not_available_yet_is_not_restored_from() {
    needs(Part.DELAYS);
    done(take());
    refuses(
        restore(snapshot(), fresh),
        NoRestore.NOT_READY,
        "snapshot %s, which is creating,".formatted(id));
  }

  @Test
  void a_moment_that_its_backups_do_not_reach_is_refused_by_what_was_seen_of_them() {
    Origin tooLate = moment(Duration.ofMinutes(-1));
    refuses(restore(tooLate, fresh), NoRestore.OUT_OF_REACH, tooLate.says());
  }

  @Test
  void a_moment_that_they_do_not_reach_any_more_is_refused() {
    needs(Part.MOMENTS);
    assertThat(refused(restore(moment(Duration.ofDays(8)), fresh)).kind()).isEqualTo(Kind.REQUEST);
    assertThat(told(databases().find(account(), fresh))).isEmpty();
  }

  @Test
  void of_a_database_that_was_deleted_what_was_kept_is_restored() {
    needs(Part.DELETIONS);
    taken();
    stage.deleted(live);
    assertThat(told(databases().snapshots(account(), live))).extracting(Snapshot::id).contains(id);
    AutomatedBackup kept = told(databases().automated(account(), live)).getFirst();
    assertThat(kept.standing()).isInstanceOf(Standing.Retained.class);
    Origin from = new Origin.Moment(kept, stage.now().minus(Duration.ofHours(3)));
    assertThat(done(restore(from, fresh)).name()).isEqualTo(fresh);
    assertThat(told(databases().find(account(), live))).isEmpty();
  }
}
