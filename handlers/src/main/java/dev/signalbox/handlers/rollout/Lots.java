package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds who builds an estate. The installation knows all actions, so it is got to know late. */
@Singleton
final class Lots {
  private final Provider<Installation> installation;

  Lots(Provider<Installation> installation) {
    this.installation = installation;
  }

  /** Trouble where nobody does, or several. */
  Asked<Lot> of(Errand errand) {
    return of(installation.get().current().estate(errand.estate()).orElseThrow());
  }

  Asked<Lot> of(Estate estate) {
    List<Connection.Travis> all = travis(estate);
    return all.size() == 1
        ? new Asked.Told<>(new Lot(estate, all.getFirst()))
        : new Asked.Troubled<>(
            new Trouble(
                "looking who builds " + estate.about().title(),
                Trouble.Kind.REQUEST,
                "its file names %d connections of type travis; name one".formatted(all.size())));
  }

  static List<Connection.Travis> travis(Estate estate) {
    return estate.topology().connections().sequencedValues().stream()
        .filter(Connection.Travis.class::isInstance)
        .map(Connection.Travis.class::cast)
        .toList();
  }
}
