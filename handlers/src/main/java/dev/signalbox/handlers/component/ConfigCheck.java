package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.install.Installation;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** {@code config.check}: what was deployed runs with what its estate's file says, or it stops. */
@Singleton
final class ConfigCheck implements Looks<ConfigCheck.Wanted, ConfigCheck.Checked> {
  private final Provider<Installation> installation;
  private final Statements statements;

  ConfigCheck(Provider<Installation> installation, Statements statements) {
    this.installation = installation;
    this.statements = statements;
  }

  @Introspected
  record Wanted(EnvironmentName environment) {}

  @Introspected
  record Checked(String summary) {}

  @Override
  public About<Wanted, Checked> about() {
    return new About<>(
        "config.check",
        Effect.READ,
        "check the configuration of ${environment}",
        Traits.NONE,
        Wanted.class,
        Checked.class);
  }

  @Override
  public Outcome<Checked> perform(Turn<Wanted> turn) {
    Estate estate = installation.get().current().estate(turn.errand().estate()).orElseThrow();
    List<Clue> clues = statements.of(estate, turn.arguments().environment());
    if (clues.isEmpty()) {
      return new Outcome.Failed<>(
          "no component of %s tells with what it runs: give one `states` in the estate's file"
              .formatted(turn.arguments().environment()),
          false);
    }
    List<Clue> wrong = clues.stream().filter(it -> it.light() != Clue.Light.WELL).toList();
    return wrong.isEmpty()
        ? new Outcome.Done<>(new Checked(said(clues)))
        : new Outcome.Failed<>(
            said(wrong), wrong.stream().allMatch(it -> it.light() == Clue.Light.DARK));
  }

  private static String said(List<Clue> clues) {
    return clues.stream()
        .map(it -> "%s: %s".formatted(it.site(), it.says()))
        .collect(Collectors.joining("; "));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "look with which configuration and version each component of %s says it runs"
        .formatted(turn.arguments().environment());
  }
}
