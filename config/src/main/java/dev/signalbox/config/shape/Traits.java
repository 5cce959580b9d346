package dev.signalbox.config.shape;

import java.util.Optional;

/**
 * What else is to be known about an action.
 *
 * @param aim what a guarded step aims at, and what it does there
 * @param borrows the argument whose entry in the estate's file tells the effect
 * @param undo what undoing it does, where there is an undo
 * @param temporary must not outlast the run
 * @param flipsRoles production and standby trade places
 * @param waits for people, time or somebody else's work: the planner does not perform it
 * @param commits nothing before it can be undone afterwards
 */
public record Traits(
    Aim aim,
    Optional<String> borrows,
    Optional<String> undo,
    boolean temporary,
    boolean flipsRoles,
    boolean waits,
    boolean commits) {
  public static final Traits NONE =
      new Traits(Aim.NOWHERE, Optional.empty(), Optional.empty(), false, false, false, false);

  public Traits undoneBy(String sentence) {
    return new Traits(aim, borrows, Optional.of(sentence), temporary, flipsRoles, waits, commits);
  }

  public Traits shortLived() {
    return new Traits(aim, borrows, undo, true, flipsRoles, waits, commits);
  }

  public Traits waiting() {
    return new Traits(aim, borrows, undo, temporary, flipsRoles, true, commits);
  }

  public Traits aimed(Aim other) {
    return new Traits(other, borrows, undo, temporary, flipsRoles, waits, commits);
  }

  public Traits flipping() {
    return new Traits(aim, borrows, undo, temporary, true, waits, commits);
  }

  public Traits committing() {
    return new Traits(aim, borrows, undo, temporary, flipsRoles, waits, true);
  }

  public Optional<String> target() {
    return aim.target();
  }
}
