package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.integrations.builds.Stage;

/** What comes of a build. The names are stored. */
public enum Fortune {
  PASSES(Stage.PASSED),
  /** It passes, and its log says otherwise. */
  PASSES_BADLY(Stage.PASSED),
  FAILS(Stage.FAILED),
  ERRS(Stage.ERRORED),
  IS_CANCELLED(Stage.CANCELLED),
  /** It takes longer than anybody waits. */
  LASTS(Stage.PASSED),
  /** It never comes to be: its request is rejected. */
  IS_REJECTED(Stage.CANCELLED);

  private final Stage end;

  Fortune(Stage end) {
    this.end = end;
  }

  Stage end() {
    return end;
  }
}
