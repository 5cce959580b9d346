package dev.signalbox.config.shape;

import java.util.Optional;

/**
 * What else is to be known about an action.
 *
 * @param target the argument that a guarded step aims with
 * @param borrows the argument whose entry in the estate's file tells the effect
 * @param undo what undoing it does, where there is an undo
 * @param temporary must not outlast the run
 * @param flipsRoles production and standby trade places
 * @param waits for people, time or somebody else's work: the planner does not perform it
 * @param commits nothing before it can be undone afterwards
 */
public record Traits(
    Optional<String> target,
    Optional<String> borrows,
    Optional<String> undo,
    boolean temporary,
    boolean flipsRoles,
    boolean waits,
    boolean commits) {
  public static final Traits NONE =
      new Traits(Optional.empty(), Optional.empty(), Optional.empty(), false, false, false, false);

  public Traits undoneBy(String sentence) {
    return new Traits(
        target, borrows, Optional.of(sentence), temporary, flipsRoles, waits, commits);
  }

  public Traits shortLived() {
    return new Traits(target, borrows, undo, true, flipsRoles, waits, commits);
  }

  public Traits waiting() {
    return new Traits(target, borrows, undo, temporary, flipsRoles, true, commits);
  }
}
