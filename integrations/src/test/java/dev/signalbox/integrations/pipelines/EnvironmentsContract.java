package dev.signalbox.integrations.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who asks whether an environment is stopped. */
public abstract class EnvironmentsContract {
  private static final EnvironmentName LIVE = new EnvironmentName("live");

  protected abstract Environments environments();

  protected abstract Project project();

  /** Something is brought to live. */
  protected abstract void bring();

  /** Somebody stops live, on the neighbour's own pages. */
  protected abstract void stop();

  private Asked<Optional<Standing>> live() {
    return environments().of(project(), LIVE);
  }

  @Test
  void one_that_nothing_was_ever_brought_to_is_not_known() {
    assertThat(live()).isEqualTo(new Asked.Told<>(Optional.empty()));
  }

  @Test
  void one_that_somebody_has_stopped_is_stopped_until_something_is_brought_there_anew() {
    bring();
    assertThat(live()).isEqualTo(new Asked.Told<>(Optional.of(Standing.OPEN)));
    stop();
    assertThat(live()).isEqualTo(new Asked.Told<>(Optional.of(Standing.STOPPED)));
    bring();
    assertThat(live()).isEqualTo(new Asked.Told<>(Optional.of(Standing.OPEN)));
  }
}
