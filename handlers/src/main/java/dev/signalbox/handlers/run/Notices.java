package dev.signalbox.handlers.run;

import jakarta.inject.Singleton;
import java.util.List;

/** Tells onlookers how a run stands now, inside the caller's transaction. */
@Singleton
final class Notices {
  private final Runs runs;
  private final List<Onlooker> onlookers;

  Notices(Runs runs, List<Onlooker> onlookers) {
    this.runs = runs;
    this.onlookers = List.copyOf(onlookers);
  }

  void changed(String run) {
    runs.find(run).ifPresent(view -> onlookers.forEach(it -> it.changed(view)));
  }
}
