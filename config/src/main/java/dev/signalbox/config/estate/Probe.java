package dev.signalbox.config.estate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One question to something that should be well. */
public sealed interface Probe {
  /** With every {@code ${name}} in its words as it is here. */
  Probe filled(Map<String, String> values);

  /** It says itself where it goes. */
  sealed interface Direct extends Probe {}

  /**
   * One page.
   *
   * @param target a path of the site, or a whole address
   * @param says what the page must hold
   */
  record Get(String target, int expect, Optional<String> says) implements Direct {
    @Override
    public Probe filled(Map<String, String> values) {
      return new Get(
          Placeholders.filled(target, values),
          expect,
          says.map(it -> Placeholders.filled(it, values)));
    }
  }

  /** How long the certificate must still be good. */
  record Certificate(Duration left) implements Direct {
    @Override
    public Probe filled(Map<String, String> values) {
      return this;
    }
  }

  /**
   * One question to an API.
   *
   * @param call one of the estate's
   * @param of which component, or which private clouds
   */
  record Api(ApiName call, String of, Optional<Integer> expect) implements Probe {
    @Override
    public Probe filled(Map<String, String> values) {
      return new Api(call, Placeholders.filled(of, values), expect);
    }
  }
}
