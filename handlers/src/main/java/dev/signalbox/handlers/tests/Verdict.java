package dev.signalbox.handlers.tests;

/** How it stands with tests of a commit. Stored by name. */
enum Verdict {
  /** Begun, and not judged yet. */
  RUNNING(false),
  /** All is as it has to be. */
  PASSED(true),
  /** A figure is not as it has to be. */
  MISSED(true),
  /** Its command says itself that all is not well. */
  BROKEN(true),
  /** Another commit was brought there meanwhile, so nobody knows which one was tested. */
  STALE(false),
  /** Its command was killed. */
  KILLED(false);

  private final boolean counts;

  Verdict(boolean counts) {
    this.counts = counts;
  }

  /** Whether it says something of its commit. */
  boolean counts() {
    return counts;
  }
}
