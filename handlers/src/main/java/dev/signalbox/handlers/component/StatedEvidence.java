package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import jakarta.inject.Singleton;
import java.util.List;

/** With which configuration, and in which version, each component says it runs. */
@Singleton
final class StatedEvidence implements Evidence {
  private final Statements statements;

  StatedEvidence(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Kind kind() {
    return Kind.CONFIGURATION;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return statements.of(estate, new EnvironmentName(environment));
  }
}
