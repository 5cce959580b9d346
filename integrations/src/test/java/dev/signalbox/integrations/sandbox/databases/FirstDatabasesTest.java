package dev.signalbox.integrations.sandbox.databases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.databases.AutomatedBackup;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Snapshot;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.testing.HandClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstDatabasesTest {
  private static final DatabaseName LIVE = new DatabaseName("rds-server-live-gigadb");
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  private static List<Estate> bundled() {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    if (Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)) {
      return List.copyOf(read.estates().values());
    }
    throw new AssertionError("the bundled configuration is broken");
  }

  @BeforeEach
  void begin() {
    world
        .world()
        .change(
            things -> {
              bundled().forEach(estate -> new FirstDatabases(clock).begin(estate, things));
              return true;
            });
  }

  @AfterEach
  void close() {
    world.close();
  }

  private <T> T hongKong(Function<Vault, T> look) {
    return world
        .world()
        .see(
            things -> look.apply(new Vault(things, new ConnectionName("hk-aws"), clock.instant())));
  }

  @Test
  void each_site_has_one_in_each_environment() {
    assertThat(world.world().all(Vault.DATABASE))
        .extracting(it -> it.key())
        .containsExactly(
            "hk-aws/rds-server-live-gigadb",
            "hk-aws/rds-server-staging-gigadb",
            "sydney-aws/rds-server-live-gigadbalt",
            "sydney-aws/rds-server-staging-gigadbalt");
  }

  @Test
  void it_can_be_restored_to_any_moment_of_the_last_five_days_and_goes_on_so() {
    for (int day = 0; day < 3; day++) {
      Instant now = clock.instant();
      AutomatedBackup backup =
          hongKong(vault -> vault.database(LIVE).orElseThrow().automated(vault.now()));
      assertThat(backup.reaches(now.minus(Duration.ofDays(5)))).isTrue();
      assertThat(backup.reaches(now.minus(Duration.ofMinutes(5)))).isTrue();
      assertThat(backup.reaches(now.minus(Duration.ofDays(5)).minusMillis(1))).isFalse();
      clock.tick(Duration.ofDays(1));
    }
  }

  @Test
  void its_nights_are_within_its_window_and_the_oldest_go() {
    List<Snapshot> before = hongKong(Vault::snapshots);
    assertThat(before)
        .filteredOn(it -> it.of().equals(LIVE))
        .hasSize(5)
        .allMatch(it -> it.id().value().matches("rds:rds-server-live-gigadb-[0-9-]+-03-07"))
        .allMatch(it -> it.status().isAvailable());
    clock.tick(Duration.ofDays(1));
    assertThat(hongKong(Vault::snapshots)).hasSameSizeAs(before).doesNotContain(before.getLast());
  }

  @Test
  void people_can_look_at_them() {
    assertThat(new Racks(world.world(), clock).rows())
        .contains(
            List.of(
                "hk-aws",
                "rds-server-live-gigadb",
                "",
                "available",
                clock.instant().minus(Duration.ofMinutes(5)).toString(),
                "Owner=gigadb"))
        .anyMatch(it -> it.get(2).startsWith("rds:rds-server-staging-gigadbalt-"))
        .hasSize(24);
  }
}
