package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Troubles;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NeighboursCheckTest {
  private static final Reach GITLAB =
      new Reach(
          new ConnectionName("gitlab"),
          URI.create("https://gitlab.there"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Test
  void a_connection_that_fails_again_and_again_is_named_with_what_it_failed_at() {
    var trouble = new Trouble("reading pipelines", Trouble.Kind.BROKEN, "it answered 503");
    var ailing = new Troubles.Ailing(GITLAB, 6, Instant.parse("2026-11-20T12:00:00Z"), trouble);
    assertThat(new NeighboursCheck(() -> List.of(ailing)).look())
        .isEqualTo(
            new Finding.Wrong(
                "gitlab failed 6 times in a row, at last reading pipelines: it answered 503",
                "mend it there, or its url and key here; runs that need it wait or are held"));
    assertThat(new NeighboursCheck(List::of).look()).isInstanceOf(Finding.Well.class);
  }
}
