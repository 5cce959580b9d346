package dev.signalbox.handlers.tests;

import java.util.List;
import java.util.stream.Stream;

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

  /** Those that say something of their commit. */
  static List<Verdict> counting() {
    return Stream.of(values()).filter(it -> it.counts).toList();
  }
}
