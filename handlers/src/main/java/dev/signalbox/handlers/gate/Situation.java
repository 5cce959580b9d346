package dev.signalbox.handlers.gate;

import dev.signalbox.handlers.invariant.Strike;
import dev.signalbox.handlers.truth.Sides;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run tells of itself.
 *
 * @param begun before that, all of its plan is at stake
 * @param expects who is production by its settled roles, and by what it has moved since
 * @param next what it is about to do, as far as invariants could be about it
 * @param touched what it changes, and keeps from others
 * @param since what was seen at neighbours before is not known
 */
public record Situation(
    String run,
    boolean begun,
    Optional<Sides> expects,
    Optional<Strike> next,
    Set<String> touched,
    Optional<Instant> since) {
  public Situation {
    touched = Set.copyOf(touched);
  }

  /** Of a run that has no step to take yet. */
  public static Situation before(String run, Optional<Sides> expects, Set<String> touched) {
    return new Situation(run, false, expects, Optional.empty(), touched, Optional.empty());
  }

  /** Right before a step that has found this. */
  public Situation with(Set<String> found, Optional<Instant> looked) {
    Set<String> all = new TreeSet<>(touched);
    all.addAll(found);
    return new Situation(run, begun, expects, next, all, looked);
  }
}
