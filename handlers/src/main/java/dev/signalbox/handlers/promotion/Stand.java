package dev.signalbox.handlers.promotion;

import dev.signalbox.integrations.pipelines.Job;

/** How a pipeline stands to the hand that it waits for. */
sealed interface Stand {
  /** All before it has passed. */
  record Waits(Job job) implements Stand {}

  /** Somebody has played it, whatever came of it. */
  record Gone(Job job) implements Stand {}

  /**
   * @param why as a sentence about its pipeline goes on
   */
  record NotYet(String why) implements Stand {}
}
