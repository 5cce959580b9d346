package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Compares a batch with every environment, in the order in which it would climb. */
@Singleton
final class Forecasts {
  private final Databases databases;
  private final Shelves shelves;

  Forecasts(Databases databases, Shelves shelves) {
    this.databases = databases;
    this.shelves = shelves;
  }

  /** As people read it: {@code dev: 6 new; stg: 4 new, 2 identical}. */
  Asked<String> of(Errand errand, Batch batch) {
    return databases
        .climbing(errand)
        .then(
            all -> {
              Asked<List<String>> told = new Asked.Told<>(List.of());
              for (Database each : all) {
                told = told.then(before -> with(before, each, batch));
              }
              return told.map(it -> String.join("; ", it));
            });
  }

  private Asked<List<String>> with(List<String> before, Database in, Batch batch) {
    return shelves
        .through(in, batch, Forecast.NONE, Forecast::and)
        .map(
            it -> {
              List<String> more = new ArrayList<>(before);
              more.add("%s: %s".formatted(in, it.says()));
              return more;
            });
  }
}
