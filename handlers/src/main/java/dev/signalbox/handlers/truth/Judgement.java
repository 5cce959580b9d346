package dev.signalbox.handlers.truth;

import java.util.List;
import java.util.stream.Collectors;

/** From stories to the truth. Pure. */
final class Judgement {
  /** One alone may be mistaken, unless there is no other. */
  private static final int ENOUGH = 2;

  private Judgement() {}

  /**
   * @param stories of all who are built and count in this estate, the silent ones included
   */
  static Truth of(List<Story> stories) {
    List<Sides> said = stories.stream().flatMap(it -> it.sides().stream()).toList();
    if (said.stream().distinct().count() > 1) {
      return new Truth.Disagreeing(stories);
    }
    return said.isEmpty() || said.size() < Math.min(ENOUGH, stories.size())
        ? new Truth.Unknown(tooFew(stories), stories.stream().anyMatch(Story::isDue))
        : new Truth.Agreed(said.getFirst());
  }

  private static String tooFew(List<Story> stories) {
    return stories.isEmpty()
        ? "no signal that its file names is built yet"
        : stories.stream().map(Story::told).collect(Collectors.joining("; "));
  }
}
