package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Place;
import java.util.List;

/** Where an outcome leads. Steps never come back: {@code finally} follows them. */
public sealed interface Branch {
  Place place();

  record Steps(Place place, List<Step> steps) implements Branch {
    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /** As Abort. */
  record UndoAll(Place place) implements Branch {}

  /** Decisions only: on with the next step. */
  record GoOn(Place place) implements Branch {}
}
