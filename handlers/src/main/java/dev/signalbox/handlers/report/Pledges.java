package dev.signalbox.handlers.report;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.RunView;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the team has promised of the database that a run is about. */
@Singleton
public final class Pledges {
  /** It is there before the configuration that names its actions. */
  private final Provider<Installation> installation;

  Pledges(Provider<Installation> installation) {
    this.installation = installation;
  }

  /** Empty where nothing was promised. */
  public Optional<Policy> of(RunView run) {
    return installation
        .get()
        .current()
        .estate(run.estate())
        .flatMap(it -> it.upkeep().snapshots())
        .flatMap(it -> run.what().environment().map(EnvironmentName::new).flatMap(it::policy));
  }
}
