package dev.signalbox.handlers.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.OnBehalf;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnBehalfOfTest {
  private static final Token TOKEN = new Token("run-1", "swap", 2);

  /** Tells for whom it is entered. */
  private static final class Mirror implements Deed.Entered {
    @Override
    public Optional<String> before() {
      return OnBehalf.token();
    }

    @Override
    public Sight<Map<String, String>> look() {
      return new Sight.Unknown<>(OnBehalf.token().orElse("nobody"));
    }

    @Override
    public Outcome<Map<String, String>> perform() {
      return new Outcome.Failed<>(OnBehalf.token().orElse("nobody"), false);
    }

    @Override
    public String byHand() {
      return "nothing";
    }
  }

  @Test
  void whatever_a_step_asks_of_neighbours_bears_its_token_and_nothing_else_does() {
    var entered = new OnBehalfOf(TOKEN, new Mirror());
    assertThat(entered.before()).contains("run-1/swap/2");
    assertThat(entered.look()).isEqualTo(new Sight.Unknown<>("run-1/swap/2"));
    assertThat(entered.perform()).isEqualTo(new Outcome.Failed<>("run-1/swap/2", false));
    assertThat(OnBehalf.token()).isEmpty();
  }
}
