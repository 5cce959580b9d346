package dev.signalbox.handlers.run;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What the runs came to that ended within a time.
 *
 * @param ended how many ended in which way, most first
 * @param tried which actions were tried again, most first
 */
public record Balance(List<Ended> ended, Took took, List<Tried> tried) {
  public Balance {
    ended = List.copyOf(ended);
    tried = List.copyOf(tried);
  }

  @Introspected
  public record Ended(String outcome, long runs) {}

  /**
   * All in seconds.
   *
   * @param middle as many took longer as took less
   * @param people for how long all of them together stood for people
   */
  @Introspected
  public record Took(long runs, double middle, double longest, double machine, double people) {}

  @Introspected
  public record Tried(String does, long times) {}
}
