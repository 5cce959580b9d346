package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the table of a run's environment. The installation knows all actions: got to know late. */
@Singleton
final class Keepers {
  private final Provider<Installation> installation;

  Keepers(Provider<Installation> installation) {
    this.installation = installation;
  }

  Estate estate(Errand errand) {
    return installation.get().current().estate(errand.estate()).orElseThrow();
  }

  Optional<Keeper> find(Errand errand) {
    Estate estate = estate(errand);
    return errand
        .environment()
        .map(EnvironmentName::new)
        .flatMap(it -> Optional.ofNullable(estate.topology().environments().get(it)))
        .flatMap(it -> Keeper.of(estate, it));
  }

  Keeper of(Errand errand) {
    return find(errand)
        .orElseThrow(
            () -> new Untold("this environment uses no database that a table of clouds is in"));
  }
}
