package dev.signalbox.integrations.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a build server does to us on a bad day, and what we make of it. */
public abstract class BuildsBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private BuildsStage stage;

  protected abstract BuildsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.pushed("production", Stage.PASSED);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<Optional<Build>> read() {
    return stage.builds().newestPush(stage.on(), "production");
  }

  private Ordered<Ticket> ask() {
    return stage.requests().ask(stage.on(), Wishes.of(Wishes.FIRST));
  }

  private List<Request> marked() {
    return Told.of(stage.requests().marked(stage.on(), Wishes.FIRST));
  }

  private static Trouble trouble(Asked<?> asked) {
    assertThat(asked).isInstanceOf(Asked.Troubled.class);
    return ((Asked.Troubled<?>) asked).trouble();
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait() {
    befalls(BadDay.TOO_MANY_CALLS);
    Trouble trouble = trouble(read());
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    assertThat(trouble.doing())
        .isEqualTo("reading the last push build of production in pulumi/pulumi-service");
  }

  @Test
  void a_request_among_too_many_calls_is_not_taken() {
    befalls(BadDay.TOO_MANY_CALLS);
    assertThat(ask()).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.taken()).isZero();
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.BROKEN);
    assertThat(Told.of(read())).isPresent();
  }

  @Test
  void a_broken_server_may_have_taken_a_request() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(ask()).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertThat(Told.of(read())).isPresent();
  }

  @Test
  void half_a_body_is_no_build() {
    befalls(BadDay.HALF_A_BODY);
    assertThat(trouble(read()).kind()).isIn(Kind.UNREACHABLE, Kind.GARBLED);
  }

  @Test
  void a_body_that_does_not_end_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_means_nothing_is_no_empty_list() {
    befalls(BadDay.WRONG_JSON);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_expired_key_is_named_as_such_and_nothing_is_asked_with_it() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(ask()).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.taken()).isZero();
  }

  @Test
  void a_missing_second_page_is_trouble_and_never_a_shorter_list() {
    for (int count = 0; count < 3; count++) {
      Told.of(stage.requests().ask(stage.on(), Wishes.of(new Marker("run", "job" + count, 1))));
    }
    stage.judges();
    befalls(BadDay.SECOND_PAGE_MISSING);
    assertThat(stage.builds().underWay(stage.on())).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_request_that_was_taken_without_an_answer_is_found_by_its_mark() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(ask()).isInstanceOf(Ordered.Unknown.class);
    assertThat(marked()).hasSize(1);
    assertThat(stage.taken()).isEqualTo(1);
  }

  @Test
  void a_request_that_was_not_taken_and_without_an_answer_is_not_known() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(ask()).isInstanceOf(Ordered.Unknown.class);
    assertThat(marked()).isEmpty();
    assertThat(stage.taken()).isZero();
  }
}
