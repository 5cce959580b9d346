package dev.signalbox.integrations.pipelines;

import static dev.signalbox.integrations.pipelines.Builds.BRANCH;
import static dev.signalbox.integrations.pipelines.Builds.TAG;
import static dev.signalbox.integrations.pipelines.Builds.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.signalbox.integrations.calls.Asked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server of pipelines tells us on a good day. */
public abstract class PipelinesContract {
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

  private static <T> T told(Asked<T> asked) {
    return Told.of(asked);
  }

  @Test
  void the_newest_pipeline_of_a_tag_comes_first_and_none_is_an_answer() {
    long first = stage.begins(TAG, WAITING);
    stage.begins("v4.3.4", WAITING);
    long second = stage.begins(TAG, WAITING);
    List<Pipeline> found = told(stage.pipelines().of(stage.project(), TAG));
    assertThat(found)
        .extracting(Pipeline::id, Pipeline::ref, Pipeline::sha, Pipeline::progress)
        .containsExactly(
            tuple(second, TAG, Builds.sha(TAG), Progress.WAITS_FOR_HAND),
            tuple(first, TAG, Builds.sha(TAG), Progress.WAITS_FOR_HAND));
    assertThat(found.getFirst().url()).contains(String.valueOf(second));
    assertThat(told(stage.pipelines().of(stage.project(), "v9.9.9"))).isEmpty();
  }

  @Test
  void no_more_of_them_are_told_than_anybody_looks_through() {
    for (int count = 0; count < Pipelines.NEWEST + 3; count++) {
      stage.begins(BRANCH, List.of());
    }
    assertThat(told(stage.pipelines().of(stage.project(), BRANCH))).hasSize(Pipelines.NEWEST);
  }

  @Test
  void those_of_the_main_branch_are_found_without_its_name() {
    stage.begins(TAG, WAITING);
    long main = stage.begins(BRANCH, WAITING);
    assertThat(told(stage.pipelines().ofMainBranch(stage.project())))
        .extracting(Pipeline::id)
        .containsExactly(main);
  }

  @Test
  void a_pipeline_is_watched_by_its_number_and_none_is_an_answer() {
    long id = stage.begins(TAG, WAITING);
    assertThat(told(stage.pipelines().find(stage.project(), id)))
        .hasValueSatisfying(it -> assertThat(it.ref()).isEqualTo(TAG));
    assertThat(told(stage.pipelines().find(stage.project(), id + 100))).isEmpty();
  }

  @Test
  void its_jobs_say_who_waits_for_whom() {
    long id = stage.begins(TAG, WAITING);
    assertThat(told(stage.pipelines().jobs(stage.project(), id)))
        .extracting(Job::name, Job::progress, Job::pipeline)
        .containsExactlyInAnyOrder(
            tuple("build_live", Progress.WAITS_FOR_HAND, id),
            tuple("ld_gigadb", Progress.WAITS_FOR_OTHERS, id),
            tuple("ld_teardown", Progress.WAITS_FOR_HAND, id));
  }

  @Test
  void what_is_not_there_has_no_jobs_and_has_printed_nothing_to_read() {
    long id = stage.begins(TAG, WAITING);
    assertThat(stage.pipelines().jobs(stage.project(), id + 100))
        .isInstanceOf(Asked.Troubled.class);
    assertThat(stage.jobs().tail(stage.project(), id + 100, 5)).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void jobs_of_several_pages_are_read_whole() {
    long id = stage.begins(TAG, Builds.many(230));
    List<Job> read = told(stage.pipelines().jobs(stage.project(), id));
    assertThat(read).extracting(Job::name).doesNotHaveDuplicates().hasSize(230);
    assertThat(read).allMatch(it -> it.progress() == Progress.PASSED);
  }

  @Test
  void a_project_that_is_not_there_is_trouble_and_no_empty_list() {
    var elsewhere = new Project(stage.project().on(), "gigascience/elsewhere");
    assertThat(stage.pipelines().of(elsewhere, TAG))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble().says())
                    .startsWith(
                        "reading the pipelines of v4.3.5 in gigascience/elsewhere: "
                            + "it answered 404"));
    assertThat(stage.variables().find(elsewhere, new VariableName("HOME_URL", "live")))
        .isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_single_job_is_found_by_its_number_and_none_is_an_answer() {
    long id = stage.begins(TAG, WAITING);
    Job job = told(stage.pipelines().jobs(stage.project(), id)).getFirst();
    assertThat(told(stage.jobs().find(stage.project(), job.id()))).isEqualTo(Optional.of(job));
    assertThat(told(stage.jobs().find(stage.project(), job.id() + 100))).isEmpty();
  }
}
