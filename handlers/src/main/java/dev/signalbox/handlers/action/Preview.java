package dev.signalbox.handlers.action;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an action finds before it acts.
 *
 * <p>Both may have several lines, one for each thing.
 *
 * @param identity that the step is approved with: other than this, it is not carried out
 * @param colour ages, sizes, load: told to people, and nothing depends on it
 * @param touches what its run keeps from all others from its first change to its end
 */
public record Preview(String identity, String colour, SortedSet<Resource> touches) {
  public Preview {
    touches = Collections.unmodifiableSortedSet(new TreeSet<>(touches));
  }

  /** Of a step that gets in nobody's way. */
  public Preview(String identity, String colour) {
    this(identity, colour, Collections.emptySortedSet());
  }
}
