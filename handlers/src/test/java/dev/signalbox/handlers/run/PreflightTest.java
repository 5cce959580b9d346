package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before a release everything in its way is told at once, and a no refuses the plan. */
class PreflightTest {
  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  private static String preflight(String release, String size) {
    return Trial.LIVE
        + """
          - id: look
            do: release.preflight
            with: { release: %s, class: %s }
        """
            .indent(2)
            .formatted(release, size);
  }

  private String summary(RunId run) {
    dock.assertDone(run);
    return Optional.ofNullable(dock.region.track.step(run, "look").outputs()).orElse("");
  }

  @Test
  void a_small_release_that_is_small_is_ready() {
    installedBefore("v4.3.3");
    assertThat(summary(dock.begun(preflight("v4.3.4", "simple"))))
        .contains("v4.3.4 is ready for upstream and alt\"");
  }

  @Test
  void a_release_that_migrates_is_no_small_one_and_says_what_it_changes() {
    dock.assertRefused(
        dock.begun(preflight("v4.3.5", "simple")),
        "look says no: NOT_READY: since v4.3.4 it changes"
            + " protected/migrations/schema/m261101_100000_add_curator.php; release it without"
            + " --simple");
    dock.region.track.clock.tick(Duration.ofMinutes(2));
    assertThat(summary(dock.begun(preflight("v4.3.5", "complex"))))
        .contains("v4.3.5 is ready for upstream and alt; since v4.3.4 it changes protected/migr");
  }

  @Test
  void one_that_is_older_than_what_production_runs_is_no_small_one() {
    dock.assertRefused(
        dock.begun(preflight("v4.3.3", "simple")), "production runs v4.3.4, and it is not newer");
  }

  @Test
  void a_tag_that_nobody_has_made_is_not_ready() {
    dock.assertRefused(
        dock.begun(preflight("v4.3.9", "complex")), "no such tag; make the release first");
  }

  @Test
  @Tag("D1.17")
  @Tag("D1.19")
  void all_that_is_in_its_way_is_told_at_once() {
    dock.install(preflight("v4.3.5", "simple"));
    dock.somebodyPlays("ops-bot", "upstream", "v4.3.5", "build_live");
    altIsLeftAlone();
    RunId run = dock.begun(preflight("v4.3.5", "simple"));
    for (String no :
        new String[] {
          "the mirror gigascience/upstream/alt-gigadb-website is stuck: the key was revoked; have"
              + " it fetch",
          "no runner that is online takes up what ops-bot plays in"
              + " gigascience/upstream/alt-gigadb-website",
          "since v4.3.4 it changes protected/migrations",
          "build_live of pipeline",
          "(4) "
        }) {
      dock.assertRefused(run, no);
    }
  }

  @Test
  void a_backup_that_is_too_old_is_in_the_way_of_a_small_release_alone() {
    installedBefore("v4.3.3");
    dock.region.track.clock.tick(Duration.ofDays(3));
    dock.assertRefused(dock.begun(preflight("v4.3.4", "simple")), "NO_SOUND_BACKUP of upstream");
    dock.region.track.clock.tick(Duration.ofMinutes(2));
    assertThat(summary(dock.begun(preflight("v4.3.4", "complex")))).contains("NO_SOUND_BACKUP");
  }

  @Test
  void who_does_not_answer_is_in_the_way() {
    dock.region.goesWrong("pipelines", Mischance.NOTHING, 99);
    dock.assertRefused(dock.begun(preflight("v4.3.5", "complex")), "no whole answer within 30 s");
  }

  /** Its mirror is stuck, and nobody takes up its jobs. */
  private void altIsLeftAlone() {
    changed(
        things ->
            things.all("ci-copy", "").stream()
                .filter(it -> it.key().endsWith("alt-gigadb-website"))
                .allMatch(
                    it ->
                        things.replace(
                            it, JsonObject.empty().with("complaint", "the key was revoked"))));
    changed(
        things ->
            things.all("ci-runner", dock.project("alt").path()).stream().allMatch(things::remove));
  }

  private void installedBefore(String release) {
    changed(
        things ->
            things.all("installation", "gigadb/live/upstream").stream()
                .allMatch(it -> things.remove(it)));
    changed(
        things ->
            things.find("site", "gigadb/live/upstream").stream()
                .allMatch(
                    it ->
                        things.replace(
                            it,
                            JsonObject.empty().with("title", "GigaDB").with("version", release))));
  }

  private void changed(Function<Things, Boolean> deed) {
    assertThat(dock.region.track.the(World.class).change(deed)).isTrue();
  }
}
