package dev.signalbox.integrations.clouds;

import static dev.signalbox.integrations.clouds.Rows.FAKE;
import static dev.signalbox.integrations.clouds.Rows.MALTA;
import static dev.signalbox.integrations.clouds.Rows.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a keeper of flags does to us on a bad day. */
public abstract class CloudsBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final List<Cloud> SET =
      List.of(FAKE.with(new Flags(0x3)), MALTA.with(new Flags(0x1)));
  private CloudsStage stage;

  protected abstract CloudsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(List.of(FAKE, MALTA));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<List<Cloud>> read() {
    return stage.clouds().read(stage.on(), new Which.All());
  }

  private Ordered<List<Cloud>> write() {
    return stage.clouds().rewrite(stage.on(), List.of(on(FAKE), on(MALTA)));
  }

  private static Trouble trouble(Asked<List<Cloud>> asked) {
    return asked instanceof Asked.Troubled<List<Cloud>>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told: " + asked);
  }

  @Test
  void a_key_that_does_not_open_it_is_named_as_such_and_nothing_is_changed_with_it() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(write()).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.kept()).containsExactly(FAKE, MALTA);
  }

  @Test
  void too_many_calls_are_told_as_that_and_pass() {
    befalls(BadDay.TOO_MANY_CALLS);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.LIMITED);
    assertThat(read()).isEqualTo(new Asked.Told<>(List.of(FAKE, MALTA)));
  }

  @Test
  void what_does_not_answer_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void a_commit_whose_answer_is_lost_is_unknown_and_found_done_when_looked_for() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
    assertThat(read()).isEqualTo(new Asked.Told<>(SET));
    assertThat(write()).isEqualTo(new Ordered.Done<>(SET));
  }

  @Test
  void what_may_have_happened_and_did_not_can_be_said_again() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(write()).isNotInstanceOf(Ordered.Done.class);
    assertThat(read()).isEqualTo(new Asked.Told<>(List.of(FAKE, MALTA)));
    assertThat(write()).isEqualTo(new Ordered.Done<>(SET));
  }
}
