package dev.signalbox.config.estate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One question to something that should be well. */
public sealed interface Probe {
  /** With every {@code ${name}} in its words as it is here. */
  Probe filled(Map<String, String> values);

  /**
   * One page.
   *
   * @param target a path of the site, or a whole address
   * @param says what the page must hold
   */
  record Get(String target, int expect, Optional<String> says) implements Probe {
    @Override
    public Probe filled(Map<String, String> values) {
      return new Get(
          Placeholders.filled(target, values),
          expect,
          says.map(it -> Placeholders.filled(it, values)));
    }
  }

  /** How long the certificate must still be good. */
  record Certificate(Duration left) implements Probe {
    @Override
    public Probe filled(Map<String, String> values) {
      return this;
    }
  }

  /**
   * One call of an API.
   *
   * @param call by the name that its client knows
   * @param of whom it is made against
   */
  record Api(String call, String of, Optional<Integer> expect) implements Probe {
    @Override
    public Probe filled(Map<String, String> values) {
      return new Api(call, Placeholders.filled(of, values), expect);
    }
  }
}
