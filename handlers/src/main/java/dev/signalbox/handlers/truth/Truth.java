package dev.signalbox.handlers.truth;

import java.util.List;

/** What all that was told comes to. */
public sealed interface Truth {
  /** Those who speak say the same, and there are enough of them. */
  record Agreed(Sides sides) implements Truth {}

  record Disagreeing(List<Story> stories) implements Truth {
    public Disagreeing {
      stories = List.copyOf(stories);
    }
  }

  /** A run makes them trade places right now; whatever is told is a snapshot of that. */
  record Moving(String run) implements Truth {}

  /**
   * Too few speak.
   *
   * @param due whether some of them have to look first
   */
  record Unknown(String why, boolean due) implements Truth {
    public Unknown(String why) {
      this(why, false);
    }
  }

  /** Nobody has ever told us. */
  record NotAdopted() implements Truth {}
}
