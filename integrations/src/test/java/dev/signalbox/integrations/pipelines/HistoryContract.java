package dev.signalbox.integrations.pipelines;

import static dev.signalbox.integrations.pipelines.Builds.ALLOWED;
import static dev.signalbox.integrations.pipelines.Builds.BUILD;
import static dev.signalbox.integrations.pipelines.Builds.DEPLOY;
import static dev.signalbox.integrations.pipelines.Builds.TAG;
import static dev.signalbox.integrations.pipelines.Builds.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has been set going is found, whoever did it and whichever pipeline it lies in. */
public abstract class HistoryContract {
  private PipelinesStage stage;

  protected abstract PipelinesStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private List<Begun> since(Instant moment) {
    return Told.of(stage.history().since(stage.project(), moment));
  }

  private Job job(long pipeline, String name) {
    return Told.of(stage.pipelines().jobs(stage.project(), pipeline)).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_waits_has_not_begun() {
    stage.begins(TAG, WAITING);
    assertThat(since(Instant.EPOCH)).isEmpty();
  }

  @Test
  void what_a_person_plays_in_an_older_pipeline_is_told_with_that_person_and_its_ref() {
    Job teardown = job(stage.begins(TAG, WAITING), "ld_teardown");
    stage.begins("v4.3.6", WAITING);
    stage.somebodyPlays(teardown.id());
    assertThat(since(Instant.EPOCH))
        .singleElement()
        .satisfies(it -> assertThat(it.job().id()).isEqualTo(teardown.id()))
        .satisfies(it -> assertThat(it.job().name()).isEqualTo("ld_teardown"))
        .satisfies(it -> assertThat(it.job().by()).contains("a-person"))
        .satisfies(it -> assertThat(it.ref()).isEqualTo(TAG));
  }

  @Test
  void what_began_before_is_not_told() {
    Job teardown = job(stage.begins(TAG, WAITING), "ld_teardown");
    stage.somebodyPlays(teardown.id());
    stage.timePasses();
    Instant started = since(Instant.EPOCH).getFirst().started().orElseThrow();
    assertThat(since(started)).hasSize(1);
    assertThat(since(started.plusMillis(1))).isEmpty();
  }

  @Test
  void each_try_is_told_for_itself() {
    long id = stage.begins(TAG, List.of(BUILD.as(Progress.FAILED), DEPLOY.as(Progress.SKIPPED)));
    Job failed = job(id, "build_live");
    Job again = Told.of(stage.jobs().retry(stage.project(), ALLOWED, failed)).job();
    assertThat(since(Instant.EPOCH))
        .extracting(it -> it.job().id())
        .containsExactlyInAnyOrder(failed.id(), again.id());
  }
}
