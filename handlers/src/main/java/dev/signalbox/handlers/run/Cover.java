package dev.signalbox.handlers.run;

/** Whether a yes of people covers what would be done. */
sealed interface Cover {
  record Covered() implements Cover {}

  record Uncovered(String why) implements Cover {}

  /** It cannot be told now; it may be later. */
  record Untold(String why) implements Cover {}
}
