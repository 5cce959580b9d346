package dev.signalbox.integrations.pipelines;

import static dev.signalbox.integrations.pipelines.Builds.ALLOWED;
import static dev.signalbox.integrations.pipelines.Builds.BUILD;
import static dev.signalbox.integrations.pipelines.Builds.DEPLOY;
import static dev.signalbox.integrations.pipelines.Builds.TAG;
import static dev.signalbox.integrations.pipelines.Builds.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Ordered;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How jobs are set going, and never twice. */
public abstract class JobsContract {
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

  private Job job(long pipeline, String name) {
    return Told.of(stage.pipelines().jobs(stage.project(), pipeline)).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Ordered<Played> play(Job job) {
    return stage.jobs().play(stage.project(), ALLOWED, job);
  }

  private Ordered<Played> retry(Job job) {
    return stage.jobs().retry(stage.project(), ALLOWED, job);
  }

  @Test
  void a_job_is_played_and_what_waits_for_it_follows_by_itself() {
    long id = stage.begins(TAG, List.of(BUILD, DEPLOY));
    assertThat(play(job(id, "build_live")))
        .isInstanceOfSatisfying(
            Ordered.Done.class, it -> assertThat(it.value()).isInstanceOf(Played.Now.class));
    assertThat(job(id, "build_live").progress().hasBegun()).isTrue();
    assertThat(job(id, "build_live").by()).contains("ops-bot");
    stage.timePasses();
    assertThat(job(id, "ld_gigadb").progress()).isEqualTo(Progress.PASSED);
    assertThat(job(id, "ld_gigadb").outcome().finished()).isPresent();
    assertThat(Told.of(stage.pipelines().find(stage.project(), id)).orElseThrow().progress())
        .isEqualTo(Progress.PASSED);
  }

  @Test
  void a_job_that_goes_or_has_gone_is_told_and_never_played_again() {
    Job build = job(stage.begins(TAG, WAITING), "build_live");
    play(build);
    assertThat(Told.of(play(build))).isInstanceOf(Played.Already.class);
    stage.timePasses();
    assertThat(Told.of(play(build)))
        .isInstanceOfSatisfying(
            Played.Already.class, it -> assertThat(it.job().progress()).isEqualTo(Progress.PASSED));
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }

  @Test
  void what_a_person_has_played_is_adopted_with_that_persons_name() {
    Job build = job(stage.begins(TAG, WAITING), "build_live");
    stage.somebodyPlays(build.id());
    Played played = Told.of(play(build));
    assertThat(played).isInstanceOf(Played.Already.class);
    assertThat(played.job().by()).contains("a-person");
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }

  @Test
  void what_is_not_on_the_list_is_not_played_whatever_it_is_called_here() {
    Job teardown = job(stage.begins(TAG, WAITING), "ld_teardown");
    assertThat(Told.why(play(teardown)))
        .isEqualTo("ld_teardown is not among the jobs that may be played");
    var disguised =
        new Job(
            teardown.id(),
            "build_live",
            teardown.pipeline(),
            teardown.progress(),
            Optional.empty(),
            teardown.outcome());
    assertThat(Told.why(play(disguised)))
        .isEqualTo("job %d is ld_teardown".formatted(teardown.id()));
    assertThat(Told.why(retry(teardown)))
        .isEqualTo("ld_teardown is not among the jobs that may be played");
    assertThat(stage.goings("ld_teardown")).isZero();
  }

  @Test
  void what_waits_for_others_is_not_played() {
    long id = stage.begins(TAG, WAITING);
    assertThat(Told.why(play(job(id, "ld_gigadb"))))
        .isEqualTo("ld_gigadb waits for other jobs first");
    long failed =
        stage.begins(TAG, List.of(BUILD.as(Progress.FAILED), DEPLOY.as(Progress.SKIPPED)));
    assertThat(Told.why(play(job(failed, "ld_gigadb"))))
        .isEqualTo("ld_gigadb was skipped, a job before it failed");
    assertThat(stage.goings("ld_gigadb")).isZero();
  }

  @Test
  void nothing_is_played_where_pipelines_are_closed() {
    Job build = job(stage.begins(TAG, WAITING), "build_live");
    Told.of(stage.admission().set(stage.project(), Openness.CLOSED));
    assertThat(play(build)).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.goings("build_live")).isZero();
  }

  @Test
  void what_failed_is_repeated_once_however_often_it_is_said() {
    long id = stage.begins(TAG, List.of(BUILD.as(Progress.FAILED), DEPLOY.as(Progress.SKIPPED)));
    Job failed = job(id, "build_live");
    Job again = Told.of(retry(failed)).job();
    assertThat(again.id()).isGreaterThan(failed.id());
    Played second = Told.of(retry(failed));
    assertThat(second).isInstanceOf(Played.Already.class);
    assertThat(second.job().id()).isEqualTo(again.id());
    assertThat(job(id, "build_live").id()).isEqualTo(again.id());
    stage.timePasses();
    assertThat(job(id, "ld_gigadb").progress()).isEqualTo(Progress.PASSED);
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }

  @Test
  void what_has_passed_can_be_repeated_and_what_follows_stays_as_it_is() {
    long id = stage.begins(TAG, List.of(BUILD.as(Progress.PASSED), DEPLOY.as(Progress.PASSED)));
    Job deploy = job(id, "ld_gigadb");
    assertThat(Told.of(retry(job(id, "build_live")))).isInstanceOf(Played.Now.class);
    assertThat(job(id, "ld_gigadb").id()).isEqualTo(deploy.id());
    assertThat(stage.goings("ld_gigadb")).isZero();
  }

  @Test
  void what_has_not_ended_is_not_repeated() {
    long id = stage.begins(TAG, WAITING);
    Job build = job(id, "build_live");
    assertThat(Told.why(retry(build)))
        .isEqualTo("build_live has not run yet, so there is nothing to repeat");
    play(build);
    assertThat(Told.why(retry(build))).isEqualTo("build_live is still running");
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }

  @Test
  void what_goes_in_any_pipeline_is_told_until_it_is_over() {
    long first = stage.begins(TAG, WAITING);
    stage.begins("v4.3.6", WAITING);
    assertThat(Told.of(stage.jobs().underWay(stage.project()))).isEmpty();
    stage.somebodyPlays(job(first, "build_live").id());
    assertThat(Told.of(stage.jobs().underWay(stage.project())))
        .singleElement()
        .satisfies(it -> assertThat(it.name()).isEqualTo("build_live"))
        .satisfies(it -> assertThat(it.pipeline()).isEqualTo(first));
    stage.timePasses();
    assertThat(Told.of(stage.jobs().underWay(stage.project()))).isEmpty();
  }

  @Test
  void the_last_lines_of_what_a_job_printed_are_read() {
    Job build = job(stage.begins(TAG, WAITING), "build_live");
    stage.prints(build.id(), "one\n\ntwo\nthree\n");
    assertThat(Told.of(stage.jobs().tail(stage.project(), build.id(), 2))).isEqualTo("two\nthree");
  }
}
