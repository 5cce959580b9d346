package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.pipelines.Progress;
import java.time.Duration;
import java.time.Instant;

/**
 * When a job runs, known from the moment on in which it, or what it waits for, is set going.
 *
 * @param taken whether a runner takes it up; otherwise it waits without an end
 */
record Going(Instant began, Instant ends, boolean fails, boolean taken, String by) {
  private static final Duration QUEUED = Duration.ofMillis(20);

  Progress progress(Instant now) {
    if (now.isBefore(began)) {
      return Progress.WAITS_FOR_OTHERS;
    }
    if (!taken) {
      return Progress.WAITS_FOR_RUNNER;
    }
    if (!now.isBefore(ends)) {
      return fails ? Progress.FAILED : Progress.PASSED;
    }
    return now.isBefore(began.plus(QUEUED)) ? Progress.WAITS_FOR_RUNNER : Progress.RUNNING;
  }

  boolean hasPassed(Instant now) {
    return progress(now) == Progress.PASSED;
  }
}
