package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;

/** One thing that reports are about: a bean each. */
interface Look {
  ReportShow shows();

  /** It waits for neighbours: never in a transaction. */
  Findings at(Estate estate);
}
