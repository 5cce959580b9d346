package dev.signalbox.handlers.metronome;

import java.time.Instant;
import java.util.Optional;

/** Something of an estate's file that comes over and over, by a clock of its own. */
public interface Recurring {
  /** Among those of its kind. */
  String key();

  /** By which it is due; whoever writes another one in the file begins anew. */
  String clock();

  /** Empty for a moment that never comes. */
  Optional<Instant> next(Instant after);
}
