package dev.signalbox.config.lint;

/** One kind of mistake. */
interface Check {
  void check(Inspection inspection);
}
