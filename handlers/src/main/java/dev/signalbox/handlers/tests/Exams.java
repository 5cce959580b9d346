package dev.signalbox.handlers.tests;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.TestName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Finds the tests that a step means. The installation knows all actions, so it is got to know late.
 */
@Singleton
final class Exams {
  private final Provider<Installation> installation;

  Exams(Provider<Installation> installation) {
    this.installation = installation;
  }

  /** Throws {@link IllegalArgumentException} where the estate's file knows no such tests. */
  Exam of(Deed.Words words) {
    Estate estate = installation.get().current().estate(words.errand().estate()).orElseThrow();
    return of(
        estate,
        new TestName(words.arguments().getOrDefault("suite", "")),
        new EnvironmentName(words.arguments().getOrDefault("environment", "")));
  }

  static Exam of(Estate estate, TestName name, EnvironmentName environment) {
    return Optional.ofNullable(estate.work().tests().get(name))
        .map(suite -> new Exam(estate, name, suite, environment))
        .orElseThrow(() -> new IllegalArgumentException("there are no tests '%s'".formatted(name)));
  }
}
