package dev.signalbox.handlers.traffic;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Where a step does its work. The installation knows all actions, so it is got to know late. */
@Singleton
final class Places {
  private final Provider<Installation> installation;

  Places(Provider<Installation> installation) {
    this.installation = installation;
  }

  Place of(Errand errand) {
    String environment =
        errand
            .environment()
            .orElseThrow(() -> new Untold("its runbook names no environment whose names it moves"));
    return new Place(
        installation.get().current().estate(errand.estate()).orElseThrow(), environment);
  }
}
