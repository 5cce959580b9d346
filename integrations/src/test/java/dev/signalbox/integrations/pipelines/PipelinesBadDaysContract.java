package dev.signalbox.integrations.pipelines;

import static dev.signalbox.integrations.pipelines.Builds.ALLOWED;
import static dev.signalbox.integrations.pipelines.Builds.TAG;
import static dev.signalbox.integrations.pipelines.Builds.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server of pipelines does to us on a bad day, and what we make of it. */
public abstract class PipelinesBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private PipelinesStage stage;
  private long pipeline;
  private Job build;

  protected abstract PipelinesStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    pipeline = stage.begins(TAG, WAITING);
    build =
        Told.of(read()).stream()
            .filter(it -> it.name().equals("build_live"))
            .findFirst()
            .orElseThrow();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<List<Job>> read() {
    return stage.pipelines().jobs(stage.project(), pipeline);
  }

  private Ordered<Played> play() {
    return stage.jobs().play(stage.project(), ALLOWED, build);
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait() {
    befalls(BadDay.TOO_MANY_CALLS);
    Trouble trouble = Told.trouble(read());
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    assertThat(trouble.doing())
        .isEqualTo("reading the jobs of pipeline %d of %s".formatted(pipeline, Builds.PATH));
  }

  @Test
  void too_many_calls_before_a_job_is_played_play_nothing_and_tell_the_time_to_wait() {
    befalls(BadDay.TOO_MANY_CALLS);
    assertThat(play())
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> {
              assertThat(it.trouble().after()).contains(Duration.ofSeconds(30));
              assertThat(it.trouble().doing()).isEqualTo("playing build_live of " + Builds.PATH);
            });
    assertThat(stage.goings("build_live")).isZero();
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(Told.trouble(read()).kind()).isEqualTo(Kind.BROKEN);
    assertThat(Told.of(read())).hasSize(3);
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertThat(Told.of(read())).hasSize(3);
  }

  @Test
  void half_a_body_is_no_list() {
    befalls(BadDay.HALF_A_BODY);
    assertThat(Told.trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void a_body_that_does_not_end_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(Told.trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_means_nothing_is_no_empty_list() {
    befalls(BadDay.WRONG_JSON);
    assertThat(Told.trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_expired_key_is_named_as_such_and_nothing_is_played_with_it() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(Told.trouble(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(play()).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.goings("build_live")).isZero();
  }

  @Test
  void a_missing_second_page_is_trouble_and_never_a_shorter_list() {
    pipeline = stage.begins(TAG, Builds.many(230));
    befalls(BadDay.SECOND_PAGE_MISSING);
    assertThat(read()).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_job_that_was_played_without_an_answer_is_found_going_and_not_played_again() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(play()).isInstanceOf(Ordered.Unknown.class);
    assertThat(Told.of(play())).isInstanceOf(Played.Already.class);
    stage.timePasses();
    assertThat(Told.of(play())).isInstanceOf(Played.Already.class);
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }

  @Test
  void a_job_that_was_not_played_and_without_an_answer_is_unknown_and_can_be_played_then() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(play()).isInstanceOf(Ordered.Unknown.class);
    assertThat(stage.goings("build_live")).isZero();
    assertThat(Told.of(play())).isInstanceOf(Played.Now.class);
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }
}
