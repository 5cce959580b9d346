package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Played;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.sandbox.Thing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What else waits in a pipeline for somebody to press it. */
class PitfallsOfDeployTest {
  private static final String TEARDOWN = "ld_teardown";

  private final Dock dock = new Dock();

  @AfterEach
  void close() {
    dock.close();
  }

  @Test
  @Tag("D1.26")
  void a_job_that_takes_a_site_down_is_never_played_though_it_waits_for_a_hand() {
    waitsToo();
    dock.over(dock.begun(Dock.TO_STANDBY));
    assertThat(dock.yardmaster.played).hasSize(Dock.HANDS.size());
    assertThat(dock.job("alt", "v4.3.5", TEARDOWN).progress()).isEqualTo(Progress.WAITS_FOR_HAND);
    assertThat(played()).isInstanceOf(Ordered.Refused.class);
    assertThat(played().toString()).contains("ld_teardown is not among the jobs that may be");
    assertThat(dock.job("alt", "v4.3.5", TEARDOWN).progress()).isEqualTo(Progress.WAITS_FOR_HAND);
  }

  @Test
  @Tag("D1.26")
  void planted_where_the_estate_allows_it_the_site_is_taken_down() {
    waitsToo();
    dock.install(Dock.TO_STANDBY);
    Changed.edit(
        dock.region.track,
        "estates/gigadb.yml",
        it ->
            it.replace("    - [build_live, ld_gigadb]\n", "    - [ld_teardown]\n")
                .replaceFirst("(?m)^alarm-jobs:.*\\R", ""));
    dock.region.swapping();
    dock.passes(60);
    assertThat(dock.yardmaster.played).first().isEqualTo("alt-gigadb-website ld_teardown");
    assertThat(dock.job("alt", "v4.3.5", TEARDOWN).progress()).isEqualTo(Progress.PASSED);
  }

  /** By us, whatever a runbook may have named. */
  private Ordered<Played> played() {
    return dock.yardmaster.play(
        dock.project("alt"),
        Allowed.of(dock.region.estate().delivery().jobs().getOrDefault("live", List.of())),
        dock.job("alt", "v4.3.5", TEARDOWN));
  }

  /** As the neighbour's own file has it, beside those that we know. */
  private void waitsToo() {
    Outside outside = new Outside(dock.region);
    long pipeline = dock.pipeline("alt", "v4.3.5").id();
    Thing build =
        outside.all("ci-job", dock.project("alt").path()).stream()
            .filter(it -> Json.text(it.body(), "name").filter("build_live"::equals).isPresent())
            .filter(it -> Outside.number(it, "pipeline") == pipeline)
            .findFirst()
            .orElseThrow();
    JsonObject body = Outside.body(build).with("name", TEARDOWN).with("id", 990_001);
    String key = build.key().replaceFirst("[0-9]{12}$", "000000990001");
    outside.adds("ci-job", key, body.orNull("builds", Optional.empty()));
  }
}
