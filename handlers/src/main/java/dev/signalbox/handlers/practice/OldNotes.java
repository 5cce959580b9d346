package dev.signalbox.handlers.practice;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** What practice wrote goes when its runs do. */
@Singleton
final class OldNotes implements Leftovers {
  private static final Duration KEPT = Duration.ofDays(400);

  private final Notes notes;

  OldNotes(Notes notes) {
    this.notes = notes;
  }

  @Override
  public String name() {
    return "practice notes";
  }

  @Override
  public int remove(Instant now) {
    return notes.deleteByAtBefore(now.minus(KEPT));
  }
}
