package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Truth;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.source.Shelf;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Finds an estate's role table. The installation knows all actions, so it is got to know late. */
@Singleton
final class Boards {
  private final Provider<Installation> installation;

  Boards(Provider<Installation> installation) {
    this.installation = installation;
  }

  Board of(Errand errand) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    String environment =
        errand
            .environment()
            .orElseThrow(
                () ->
                    new Untold(
                        "its runbook names no environment whose roles it tells: write"
                            + " 'environment:' into it"));
    return switch (Shelf.of(estate)) {
      case Asked.Troubled<Shelf>(Trouble trouble) -> throw new Untold(trouble.says());
      case Asked.Told<Shelf>(Shelf shelf) ->
          new Board(
              estate,
              environment,
              estate.roles().truth().flatMap(Truth::table).orElseThrow(),
              shelf);
    };
  }
}
