package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Backups;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.backups.Archive;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.backups.Opened;
import dev.signalbox.integrations.backups.Series;
import dev.signalbox.integrations.backups.Shelf;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstBackupsTest {
  private static final String UPSTREAM = "gigascience/upstream/gigadb-website";
  private static final String ALT = "gigascience/upstream/alt-gigadb-website";
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final Archive archive = new WorldArchive(world.world(), world.fate(), clock);
  private final Estate gigadb = Gigadb.bundled();

  @BeforeEach
  void begin() {
    world
        .world()
        .change(
            things -> {
              new FirstBackups(clock).begin(gigadb, things);
              return true;
            });
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Backups backups() {
    return gigadb.upkeep().backups().orElseThrow();
  }

  private Bucket bucket() {
    return gigadb.topology().connections().get(backups().where().cloud())
            instanceof Connection.Aws account
        ? new Bucket(account, backups().where().bucket())
        : new Bucket(Account.at("https://amazonaws.com"), "none");
  }

  private Series series(String project) {
    return Series.of(backups().key(), project, new EnvironmentName("live"));
  }

  private Shelf shelf(String project) {
    return ((Asked.Told<Shelf>) archive.shelf(bucket(), series(project))).value();
  }

  private boolean isWhole(Backup backup) {
    Optional<Opened> opened =
        ((Asked.Told<Optional<Opened>>) archive.open(bucket(), backup.name())).value();
    return opened.orElseThrow().ending().says(backups().sound().endsWith());
  }

  @Test
  void both_projects_have_nightly_ones_one_by_hand_and_one_that_is_not_called_as_it_should_be() {
    for (String project : List.of(UPSTREAM, ALT)) {
      assertThat(shelf(project).backups()).hasSize(6);
      assertThat(shelf(project).strangers()).hasSize(1);
      assertThat(shelf(project).backups())
          .anyMatch(it -> it.name().key().matches(".*_live_\\d{12}\\.backup"));
    }
  }

  @Test
  void the_newest_is_of_last_night_and_may_be_relied_on() {
    Backup newest = shelf(UPSTREAM).backups().getFirst();
    assertThat(newest.taken()).isEqualTo(Instant.parse("2026-11-19T22:07:00Z"));
    assertThat(isWhole(newest)).isTrue();
    assertThat(Duration.between(newest.taken(), clock.instant()))
        .isLessThan(backups().sound().youngerThan());
  }

  @Test
  void one_lacks_its_end_and_one_broke_off_early() {
    Backup cut = shelf(UPSTREAM).backups().get(1);
    Backup broken = shelf(ALT).backups().get(1);
    assertThat(isWhole(cut)).isFalse();
    assertThat(cut.size()).isGreaterThan(1_400_000_000L);
    assertThat(isWhole(broken)).isFalse();
    assertThat(broken.size()).isLessThan(600_000_000L);
  }

  @Test
  void people_can_look_at_them() {
    assertThat(new Shelves(world.world()).rows())
        .hasSize(14)
        .contains(
            List.of(
                "hk-aws/gigadb-database-backups",
                "gigadb_gigascience-upstream-gigadb-website_live_20261119.backup",
                "1477",
                "2026-11-19T22:07:00Z",
                "PostgreSQL database dump complete"));
  }
}
