package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.secrets.Secret;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Leaves out a complaint that quotes what it is about.
 *
 * @param value in clear, for comparing alone
 */
record Discreet(Manner manner, Secret value) implements Manner {
  /** Shorter lines are in any sentence. */
  private static final int TELLING = 4;

  @Override
  public Limits limits() {
    return manner.limits();
  }

  @Override
  public Map<String, String> show(Secret key) {
    return manner.show(key);
  }

  @Override
  public Optional<String> complaint(Answer answer) {
    return manner.complaint(answer).filter(it -> value.open().lines().noneMatch(quotedIn(it)));
  }

  private static Predicate<String> quotedIn(String said) {
    return line -> line.strip().length() >= TELLING && said.contains(line.strip());
  }

  @Override
  public Optional<Trouble.Kind> kind(Answer answer) {
    return manner.kind(answer);
  }
}
