package dev.signalbox.handlers.hint;

import dev.signalbox.config.estate.Hint;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Knows what an estate's tools mean. The installation knows all actions: got to know late. */
@Singleton
public final class Hints {
  private static final int LONGEST = 300;

  private final Provider<Installation> installation;

  Hints(Provider<Installation> installation) {
    this.installation = installation;
  }

  /** As a sentence goes on; empty where nobody has met it yet. */
  public Optional<String> of(String estate, String told) {
    return installation.get().current().estate(estate).stream()
        .flatMap(it -> it.work().hints().stream())
        .filter(it -> it.when().matcher(told).find())
        .findFirst()
        .map(Hint::say)
        .map(it -> it.substring(0, Math.min(it.length(), LONGEST)));
  }
}
