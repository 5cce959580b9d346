package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Hosts;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds where a step works. The installation knows all actions, so it is got to know late. */
@Singleton
final class Places {
  private final Provider<Installation> installation;

  Places(Provider<Installation> installation) {
    this.installation = installation;
  }

  Asked<Place> of(Errand errand) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    return errand
        .environment()
        .map(EnvironmentName::new)
        .map(estate.topology().environments()::get)
        .flatMap(it -> place(estate, it))
        .<Asked<Place>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking where %s works".formatted(errand.estate()),
                        Kind.REQUEST,
                        "the environment of this run has no `commands` under `use`")));
  }

  static Optional<Place> place(Estate estate, Environment environment) {
    return new Hosts(estate).of(environment).map(host -> new Place(estate, environment, host));
  }
}
