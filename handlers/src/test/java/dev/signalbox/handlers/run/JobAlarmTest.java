package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.JobChain;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.Thing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever plays a job that takes a site down is told of within the hour, once. */
@Tag("D1.26")
class JobAlarmTest {
  private static final String FIRST = "2026-11-20T10:10:00Z";
  private static final String SECOND = "2026-11-20T11:10:00Z";
  private static final String TEARDOWN = "ld_teardown";
  private static final long NUMBER = 990_001;

  private final Gazette gazette = new Gazette();
  private final Dock dock = new Dock(gazette.region);

  @BeforeEach
  void a_teardown_waits_for_a_hand() {
    Outside outside = new Outside(gazette.region);
    long pipeline = dock.pipeline("alt", "v4.3.5").id();
    Thing build =
        outside.all("ci-job", dock.project("alt").path()).stream()
            .filter(it -> Json.text(it.body(), "name").filter("build_live"::equals).isPresent())
            .filter(it -> Outside.number(it, "pipeline") == pipeline)
            .findFirst()
            .orElseThrow();
    JsonObject body = Outside.body(build).with("name", TEARDOWN).with("id", (int) NUMBER);
    String key = build.key().replaceFirst("[0-9]{12}$", "%012d".formatted(NUMBER));
    outside.adds("ci-job", key, body.orNull("builds", Optional.empty()));
  }

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void it_is_told_with_who_did_it_when_where_to_look_and_what_next() {
    plays(TEARDOWN);
    gazette.at(FIRST, "jobs");
    assertThat(told())
        .singleElement()
        .asString()
        .contains("ops-bot played ld_teardown", "alt-gigadb-website for v4.3.5", "1795165200")
        .contains("https://gitlab.sandbox/-/jobs/" + NUMBER, "/ops status gigadb", "Next: ask");
  }

  @Test
  @Tag("queries")
  void it_is_told_once_however_often_somebody_looks() {
    plays(TEARDOWN);
    gazette.at(FIRST, "jobs");
    gazette.at(SECOND, "jobs");
    assertThat(told()).hasSize(1);
    assertThat(gazette.posted("jobs")).isEmpty();
  }

  @Test
  void what_still_waits_for_a_hand_and_what_may_be_played_alarms_nobody() {
    plays("build_live");
    gazette.at(FIRST, "jobs");
    assertThat(told()).isEmpty();
    assertThat(report()).contains("nobody has played one that alarms");
  }

  @Test
  void an_estate_that_names_none_is_left_in_peace() {
    plays(TEARDOWN);
    Changed.edit(
        gazette.region.track,
        "estates/gigadb.yml",
        it -> it.replaceFirst("(?m)^alarm-jobs: .*$", ""));
    gazette.at(FIRST, "jobs");
    assertThat(told()).isEmpty();
    assertThat(report()).contains("no job is known to be one that alarms");
  }

  @Test
  void while_nobody_can_look_that_is_told_and_the_job_as_soon_as_somebody_can() {
    plays(TEARDOWN);
    gazette.region.goesWrong("pipelines", Mischance.NOTHING, 4);
    gazette.at(FIRST, "jobs");
    assertThat(told()).isEmpty();
    assertThat(gazette.last("jobs")).contains("not all that was played can be seen");
    gazette.at(SECOND, "jobs");
    assertThat(told()).hasSize(1);
  }

  @Test
  void whoever_asks_reads_it_again() {
    plays(TEARDOWN);
    gazette.at(FIRST, "jobs");
    assertThat(report()).contains("1 were played", "ops-bot played ld_teardown");
  }

  private void plays(String name) {
    dock.yardmaster.bySomebody(
        dock.project("alt"),
        Allowed.of(List.of(new JobChain(List.of(name)))),
        dock.job("alt", "v4.3.5", name));
  }

  private String report() {
    return gazette.region.voting.typed("U0OPS1", "report jobs gigadb");
  }

  private List<String> told() {
    return gazette.region.track.texts(
        "select blocks from letter where letter_key like 'alarm/gigadb/%' order by letter_key");
  }
}
