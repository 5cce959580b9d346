package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Backups;
import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.backups.Archive;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.backups.Series;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.commands.Standing;
import dev.signalbox.integrations.commands.Token;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import dev.signalbox.integrations.testing.HandClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What GigaDB's commands really do to the databases of the simulated world. */
class WorldStoresTest {
  private static final String NEWEST = "gigadb_gigascience-upstream-gigadb-website_live_20261119";
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final Estate gigadb = gigadb();

  @BeforeEach
  void begin() {
    new FirstWorld(
            world.world(),
            List.of(
                new FirstSites(),
                new FirstHosts(),
                new FirstDatabases(clock),
                new FirstFiles(clock)))
        .begin(List.of(gigadb));
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Estate gigadb() {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    return Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)
        ? Optional.ofNullable(read.estates().get(new EstateName("gigadb"))).orElseThrow()
        : Optional.<Estate>empty().orElseThrow();
  }

  private Host host(String site) {
    return Optional.ofNullable(gigadb.topology().sites().get(new SiteName(site)))
        .flatMap(new Hosts(gigadb)::of)
        .orElseThrow();
  }

  private Ordered<Standing> runs(String name, String site, Map<String, String> values) {
    Errand errand = new Errand(new CommandName(name), command(name), values);
    return commands().begin(host(site), new Token("run/%s-%s/1".formatted(name, site)), errand);
  }

  private Command command(String name) {
    return Optional.ofNullable(gigadb.work().commands().get(new CommandName(name))).orElseThrow();
  }

  private WorldCommands commands() {
    var errands = new WorldErrands(world.world(), world.access(), clock);
    return new WorldCommands(errands, new WorldHosts(world.world()), world.fate());
  }

  private List<List<String>> databases() {
    return new Contents(world.world(), clock).rows();
  }

  private void isBegun(Ordered<Standing> ordered) {
    assertThat(ordered).isInstanceOf(Ordered.Done.class);
  }

  @Test
  void production_has_all_its_rows_and_the_standby_those_of_the_last_night() {
    assertThat(databases())
        .containsExactly(
            List.of("gigadb/alt", NEWEST + ".backup", "2612", "v4.3.4", ""),
            List.of("gigadb/upstream", "", "2613", "v4.3.4", ""));
  }

  @Test
  void a_reset_loads_what_was_dumped_and_migrates_it_with_the_release_of_the_site() {
    String key = "gigadb_gigascience-upstream-gigadb-website_live_202611200900.backup";
    isBegun(runs("dump", "upstream", Map.of("key", key)));
    isBegun(runs("reset", "alt", Map.of("key", key)));
    assertThat(databases().getFirst())
        .containsExactly("gigadb/alt", key, "0", "v0337-alt-upstream-beta", "loading");
    clock.tick(Duration.ofSeconds(20));
    assertThat(databases().getFirst())
        .containsExactly("gigadb/alt", key, "2613", "v0337-alt-upstream-beta", "");
  }

  @Test
  void a_dump_lies_among_the_backups_once_it_is_over_and_ends_as_a_whole_one_does() {
    Backups backups = gigadb.upkeep().backups().orElseThrow();
    Bucket bucket = FirstBackups.bucket(gigadb, backups).orElseThrow();
    Series series =
        Series.of(
            backups.key(), "gigascience/upstream/gigadb-website", new EnvironmentName("live"));
    BackupName name = series.byHand(clock.instant());
    isBegun(runs("dump", "upstream", Map.of("key", name.key())));
    Archive archive = new WorldArchive(world.world(), world.fate(), clock);
    assertThat(archive.open(bucket, name)).isEqualTo(new Asked.Told<>(Optional.empty()));
    clock.tick(Duration.ofSeconds(10));
    assertThat(archive.open(bucket, name))
        .isInstanceOfSatisfying(
            Asked.Told.class,
            told -> assertThat(told.value().toString()).contains("dump complete", "1480003200"));
  }

  @Test
  void a_reset_that_reaches_production_replaces_what_is_there() {
    isBegun(runs("reset", "upstream", Map.of("key", NEWEST + ".backup")));
    clock.tick(Duration.ofSeconds(20));
    assertThat(databases().getLast())
        .containsExactly("gigadb/upstream", NEWEST + ".backup", "2612", "v4.3.4", "");
  }

  private String printed(String name, String site, Map<String, String> values) {
    isBegun(runs(name, site, values));
    clock.tick(Duration.ofSeconds(20));
    return commands().look(host(site), new Token("run/%s-%s/1".formatted(name, site)))
            instanceof Asked.Told<Standing>(Standing.Finished(int code, String tail, var _))
        ? code + " " + tail
        : "not over";
  }

  @Test
  void a_database_says_which_backup_it_was_loaded_from_and_how_much_is_in_it() {
    assertThat(printed("data-mark", "alt", Map.of()))
        .isEqualTo("0 key " + NEWEST + ".backup\nrelease v4.3.4\ntables 23\nwritten no\n");
    assertThat(printed("data-mark", "upstream", Map.of())).contains("key -", "written yes");
    assertThat(printed("counts", "alt", Map.of())).contains("dataset 2612 2026-", "tables 23");
    assertThat(printed("counts", "upstream", Map.of())).contains("dataset 2613 2026-");
  }

  @Test
  void files_that_are_missing_are_copied_and_those_that_are_gone_are_deleted() {
    Map<String, String> upstream = Map.of("from", "upstream");
    assertThat(printed("files-dry-run", "alt", upstream)).endsWith("copies 12 deletes 3\n");
    assertThat(printed("files-dry-run", "upstream", Map.of("from", "alt")))
        .endsWith("copies 3 deletes 12\n");
    assertThat(printed("files-sync", "alt", upstream)).contains("Successfully sync dropbox");
    isBegun(
        commands()
            .begin(
                host("alt"),
                new Token("run/again/1"),
                new Errand(new CommandName("files-dry-run"), command("files-dry-run"), upstream)));
    clock.tick(Duration.ofSeconds(20));
    assertThat(commands().look(host("alt"), new Token("run/again/1")).toString())
        .contains("copies 0 deletes 0");
  }

  @Test
  void a_reset_from_what_is_not_there_leaves_nothing() {
    isBegun(runs("reset", "alt", Map.of("key", "gigadb_nobody_live_20261119.backup")));
    clock.tick(Duration.ofSeconds(20));
    assertThat(databases().getFirst())
        .containsExactly("gigadb/alt", "", "0", "v0337-alt-upstream-beta", "");
  }

  @Test
  void a_reset_that_is_broken_off_has_dropped_the_database_and_is_known_to_have_begun() {
    world.faults().tell(WorldCommands.NAME, Mischance.HALF, 1);
    assertThat(runs("reset", "alt", Map.of("key", NEWEST + ".backup")))
        .isInstanceOf(Ordered.Unknown.class);
    assertThat(databases().getFirst())
        .containsExactly("gigadb/alt", "", "0", "v0337-alt-upstream-beta", "");
    assertThat(
            new CommandsRun(world.world(), new WorldErrands(world.world(), world.access(), clock))
                .rows())
        .singleElement()
        .satisfies(row -> assertThat(row).contains("sydney-ssm", "run/reset-alt/1", "killed"));
  }
}
