package dev.signalbox.integrations.pipelines.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.JobChain;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Builds;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirror.State;
import dev.signalbox.integrations.pipelines.Played;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Seed;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variable.Traits;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.model.HttpResponse;

/** What GitLab alone does. */
class GitlabCornersTest {
  private static final Allowed ALLOWED = Allowed.of(List.of(new JobChain(List.of("build_live"))));
  private static final Seed BUILD =
      new Seed("build_live", Progress.WAITS_FOR_HAND, List.of(), true, Optional.empty());
  private static final Variable KEY =
      new Variable(
          new VariableName("tls_privkey_pem", "live"), "first-line\nsecond-line", Traits.PLAIN);

  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private Optional<GitlabStage> opened = Optional.empty();

  @BeforeEach
  void open() {
    opened = Optional.of(new GitlabStage(mock));
  }

  @AfterEach
  void close() {
    opened.ifPresent(GitlabStage::close);
  }

  private GitlabStage stage() {
    return opened.orElseThrow();
  }

  private Job build(Progress progress) {
    long id = stage().begins(Builds.TAG, List.of(BUILD.as(progress)));
    return Told.of(stage().pipelines().jobs(stage().project(), id)).getFirst();
  }

  private void answers(String method, String path, int status, String json) {
    new Instead(mock, stage()).of(method, path, BadDays.answer(status, json));
  }

  @Test
  void who_is_a_moment_too_late_to_play_finds_it_playing() {
    Job build = build(Progress.WAITS_FOR_HAND);
    stage().gitlab.builds.somebodyIsFaster.set(true);
    assertThat(Told.of(stage().jobs().play(stage().project(), ALLOWED, build)))
        .isInstanceOfSatisfying(
            Played.Already.class, it -> assertThat(it.job().by()).contains("a-person"));
    assertThat(stage().goings("build_live")).isEqualTo(1);
  }

  @Test
  void who_is_a_moment_too_late_to_repeat_finds_the_new_try() {
    Job failed = build(Progress.FAILED);
    stage().gitlab.builds.somebodyIsFaster.set(true);
    assertThat(Told.of(stage().jobs().retry(stage().project(), ALLOWED, failed)))
        .isInstanceOfSatisfying(
            Played.Already.class, it -> assertThat(it.job().id()).isGreaterThan(failed.id()));
    assertThat(stage().goings("build_live")).isEqualTo(1);
  }

  @Test
  void a_no_that_has_another_reason_stays_a_no() {
    Job build = build(Progress.WAITS_FOR_HAND);
    answers("POST", "play", 403, "{\"message\":\"403 Forbidden\"}");
    assertThat(stage().jobs().play(stage().project(), ALLOWED, build))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it ->
                assertThat(it.trouble().says())
                    .isEqualTo(
                        "playing build_live of gigascience/upstream/gigadb-website: "
                            + "it answered 403, 403 Forbidden"));
  }

  @Test
  void who_is_told_to_wait_at_the_very_order_is_told_how_long_and_has_played_nothing() {
    Job build = build(Progress.WAITS_FOR_HAND);
    HttpResponse limited = BadDays.answer(429, "{}").withHeader("Retry-After", "7");
    new Instead(mock, stage()).of("POST", "play", limited);
    assertThat(stage().jobs().play(stage().project(), ALLOWED, build))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> assertThat(it.trouble().after()).contains(Duration.ofSeconds(7)));
    assertThat(stage().goings("build_live")).isZero();
  }

  @Test
  void an_order_whose_answer_means_nothing_may_have_been_carried_out() {
    Job build = build(Progress.WAITS_FOR_HAND);
    answers("POST", "play", 200, "<html>welcome to the hotel's network</html>");
    assertThat(stage().jobs().play(stage().project(), ALLOWED, build))
        .isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void a_status_that_we_do_not_know_is_no_status() {
    Job build = build(Progress.WAITS_FOR_HAND);
    answers(
        "GET",
        "jobs/" + build.id(),
        200,
        "{\"id\":%d,\"name\":\"build_live\",\"pipeline\":{\"id\":1},\"status\":\"pondering\"}"
            .formatted(build.id()));
    assertThat(stage().jobs().find(stage().project(), build.id()))
        .isInstanceOf(Asked.Troubled.class);
    assertThat(stage().jobs().play(stage().project(), ALLOWED, build))
        .isInstanceOf(Ordered.Refused.class);
    assertThat(stage().goings("build_live")).isZero();
  }

  @Test
  void a_complaint_that_quotes_a_value_is_left_out() {
    answers("POST", "variables", 400, "{\"message\":{\"value\":[\"second-line is invalid\"]}}");
    assertThat(stage().variables().set(stage().project(), KEY))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> assertThat(it.trouble().why()).isEqualTo("it answered 400"));
    answers("POST", "variables", 400, "{\"message\":{\"value\":[\"is invalid\"]}}");
    assertThat(stage().variables().set(stage().project(), KEY))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> assertThat(it.trouble().why()).isEqualTo("it answered 400, value is invalid"));
    assertThat(stage().kit.heard.lines.toString()).doesNotContain("first-line", "second-line");
  }

  @Test
  void a_value_that_is_shown_to_nobody_is_trouble_and_no_missing_variable() {
    answers(
        "GET",
        "variables/HOME_URL",
        200,
        "{\"key\":\"HOME_URL\",\"environment_scope\":\"live\",\"hidden\":true,\"value\":null}");
    assertThat(stage().variables().find(stage().project(), new VariableName("HOME_URL", "live")))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> assertThat(it.trouble().why()).isEqualTo("its value is shown to nobody"));
  }

  @Test
  void an_answer_about_another_scope_is_no_answer() {
    answers(
        "GET",
        "variables/HOME_URL",
        200,
        "{\"key\":\"HOME_URL\",\"environment_scope\":\"*\",\"value\":\"x\"}");
    assertThat(stage().variables().find(stage().project(), new VariableName("HOME_URL", "live")))
        .isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void the_address_that_a_copy_is_fetched_from_loses_its_credentials() {
    stage()
        .copies(
            new Mirror(
                State.STUCK,
                Optional.empty(),
                Optional.of("fetching https://user:s3cret@github.com/x.git: denied")));
    assertThat(Told.of(stage().mirrors().state(stage().project())).orElseThrow().complaint())
        .contains("fetching https://github.com/x.git: denied");
  }
}
