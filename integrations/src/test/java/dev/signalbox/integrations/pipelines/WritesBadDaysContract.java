package dev.signalbox.integrations.pipelines;

import static dev.signalbox.integrations.pipelines.Builds.ALLOWED;
import static dev.signalbox.integrations.pipelines.Builds.BUILD;
import static dev.signalbox.integrations.pipelines.Builds.DEPLOY;
import static dev.signalbox.integrations.pipelines.Builds.TAG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Variable.Traits;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writes of which nobody knows at first whether they happened. */
public abstract class WritesBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final Variable HOME =
      new Variable(
          new VariableName("HOME_URL", "live"), "http://alt-live.gigadb.host", Traits.PLAIN);
  private static final Variable WISHED = HOME.with("https://gigadb.org");
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

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Ordered<Variable> set(Variable wished) {
    return stage.variables().set(stage.project(), wished);
  }

  @Test
  void a_change_without_an_answer_that_happened_is_found_done() {
    stage.keeps(HOME);
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(set(WISHED)).isInstanceOf(Ordered.Unknown.class);
    assertThat(stage.kept()).containsExactly(WISHED);
    assertThat(set(WISHED)).isEqualTo(new Ordered.Done<>(WISHED));
  }

  @Test
  void a_change_without_an_answer_that_did_not_happen_can_be_said_again() {
    stage.keeps(HOME);
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(set(WISHED)).isInstanceOf(Ordered.Unknown.class);
    assertThat(stage.kept()).containsExactly(HOME);
    assertThat(set(WISHED)).isEqualTo(new Ordered.Done<>(WISHED));
  }

  @Test
  void a_new_variable_without_an_answer_is_not_made_twice() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(set(HOME)).isInstanceOf(Ordered.Unknown.class);
    assertThat(set(HOME)).isEqualTo(new Ordered.Done<>(HOME));
    assertThat(stage.kept()).containsExactly(HOME);
  }

  @Test
  void an_expired_key_changes_nothing() {
    stage.keeps(HOME);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(set(WISHED)).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.kept()).containsExactly(HOME);
  }

  @Test
  void a_repetition_without_an_answer_is_found_and_not_done_again() {
    long id = stage.begins(TAG, List.of(BUILD.as(Progress.FAILED), DEPLOY.as(Progress.SKIPPED)));
    Job failed =
        Told.of(stage.pipelines().jobs(stage.project(), id)).stream()
            .filter(it -> it.name().equals("build_live"))
            .findFirst()
            .orElseThrow();
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(stage.jobs().retry(stage.project(), ALLOWED, failed))
        .isInstanceOf(Ordered.Unknown.class);
    assertThat(Told.of(stage.jobs().retry(stage.project(), ALLOWED, failed)))
        .isInstanceOf(Played.Already.class);
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }

  @Test
  void a_copy_that_fetches_without_having_answered_is_found_fetching() {
    var rest = new Mirror(Mirror.State.AT_REST, Optional.empty(), Optional.empty());
    stage.copies(rest);
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(stage.mirrors().pull(stage.project())).isInstanceOf(Ordered.Unknown.class);
    assertThat(Told.of(stage.mirrors().pull(stage.project()))).isEqualTo(rest.fetching());
  }

  @Test
  void pipelines_that_were_closed_without_an_answer_are_found_closed() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(stage.admission().set(stage.project(), Openness.CLOSED))
        .isInstanceOf(Ordered.Unknown.class);
    assertThat(Told.of(stage.admission().now(stage.project()))).isEqualTo(Openness.CLOSED);
  }
}
