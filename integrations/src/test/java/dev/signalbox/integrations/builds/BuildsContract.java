package dev.signalbox.integrations.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Told;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a build server tells of its builds on a good day. */
public abstract class BuildsContract {
  private BuildsStage stage;

  protected abstract BuildsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Build read(BuildId id) {
    return Told.of(stage.builds().find(stage.on(), id)).orElseThrow();
  }

  private BuildId asked() {
    Ticket ticket = Told.of(stage.requests().ask(stage.on(), Wishes.of(Wishes.FIRST)));
    stage.judges();
    Request request = Told.of(stage.requests().find(stage.on(), ticket.id())).orElseThrow();
    return ((Fate.Approved) request.fate()).builds().getFirst();
  }

  @Test
  void the_last_push_of_a_branch_is_told_and_none_is_an_answer() {
    stage.pushed("production", Stage.FAILED);
    BuildId last = stage.pushed("production", Stage.PASSED);
    stage.pushed("staging", Stage.FAILED);
    assertThat(Told.of(stage.builds().newestPush(stage.on(), "production")))
        .hasValueSatisfying(
            it -> {
              assertThat(it.id()).isEqualTo(last);
              assertThat(it.stage()).isEqualTo(Stage.PASSED);
              assertThat(it.sha()).hasSize(40);
              assertThat(it.number()).isNotBlank();
              assertThat(it.began()).isPresent();
              assertThat(it.took()).contains(Duration.ofSeconds(20));
              assertThat(it.url()).contains(BuildsStage.REPOSITORY, last.toString());
            });
    assertThat(Told.of(stage.builds().newestPush(stage.on(), "nowhere"))).isEmpty();
  }

  @Test
  void what_was_asked_for_is_no_push_and_is_under_way_until_it_is_over() {
    BuildId pushed = stage.pushed("production", Stage.PASSED);
    BuildId build = asked();
    assertThat(Told.of(stage.builds().newestPush(stage.on(), "production")))
        .map(Build::id)
        .contains(pushed);
    assertThat(Told.of(stage.builds().underWay(stage.on())))
        .extracting(Build::id)
        .containsExactly(build);
    stage.builds(build);
    assertThat(Told.of(stage.builds().underWay(stage.on()))).isEmpty();
    assertThat(read(build).stage()).isEqualTo(Stage.PASSED);
  }

  @Test
  void a_build_is_followed_by_its_id_and_none_is_an_answer() {
    for (Stage end : List.of(Stage.PASSED, Stage.FAILED, Stage.ERRORED, Stage.CANCELLED)) {
      assertThat(read(stage.pushed("staging", end)).stage()).isEqualTo(end);
    }
    assertThat(Told.of(stage.builds().find(stage.on(), new BuildId(99_999)))).isEmpty();
  }

  @Test
  void what_its_jobs_printed_is_told_without_colours_and_without_secrets() {
    BuildId build = stage.pushed("staging", Stage.PASSED);
    stage.prints(
        build,
        "travis_fold:start:git\r"
            + "\u001B[0K$ git clone\n"
            + "\u001B[31merror\u001B[0m: none\r\n"
            + "AKIAABCDEFGHIJKLMNOP\n\n"
            + "Done\n");
    List<Job> jobs = Told.of(stage.builds().jobs(stage.on(), build));
    assertThat(jobs)
        .singleElement()
        .satisfies(it -> assertThat(it.stage()).isEqualTo(Stage.PASSED));
    Printout printed = Told.of(stage.builds().printed(stage.on(), jobs.getFirst().id()));
    assertThat(printed.lines())
        .containsExactly(
            "$ git clone", "error: none", "[a line that holds an AWS access key id]", "Done");
    assertThat(printed.tail(1)).isEqualTo("Done");
  }

  @Test
  void what_is_not_there_has_no_jobs_and_has_printed_nothing_to_read() {
    assertThat(stage.builds().jobs(stage.on(), new BuildId(99_999)))
        .isInstanceOf(Asked.Troubled.class);
    assertThat(stage.builds().printed(stage.on(), new JobId(99_999)))
        .isInstanceOf(Asked.Troubled.class);
  }
}
