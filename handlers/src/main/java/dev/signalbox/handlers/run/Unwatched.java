package dev.signalbox.handlers.run;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;

/** Nobody waits for a crash. */
@Singleton
@Secondary
final class Unwatched implements Milestones {
  @Override
  public void passed(Line line, String step) {}
}
