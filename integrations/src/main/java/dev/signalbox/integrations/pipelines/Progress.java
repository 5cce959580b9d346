package dev.signalbox.integrations.pipelines;

/** How far a job has come, or a pipeline as a whole. */
public enum Progress {
  /** Others come first. */
  WAITS_FOR_OTHERS(false),
  WAITS_FOR_HAND(false),
  /** It has been set going, and nobody has taken it up yet. */
  WAITS_FOR_RUNNER(false),
  RUNNING(false),
  PASSED(true),
  FAILED(true),
  CANCELLED(true),
  /** It was never its turn. */
  SKIPPED(true);

  private final boolean over;

  Progress(boolean over) {
    this.over = over;
  }

  public boolean isOver() {
    return over;
  }

  /** Whether somebody, or the pipeline itself, has set it going. */
  public boolean hasBegun() {
    return switch (this) {
      case WAITS_FOR_RUNNER, RUNNING, PASSED, FAILED, CANCELLED -> true;
      case WAITS_FOR_OTHERS, WAITS_FOR_HAND, SKIPPED -> false;
    };
  }
}
