package dev.signalbox.config.shape;

/** What an action does to the world. */
public enum Effect {
  /** Looks, asks or waits. */
  READ,
  /** Adds or protects, and changes nothing that was there. */
  ADDITIVE,
  /** Changes, and has an undo. */
  REVERSIBLE,
  /** Changes, and has none. */
  DESTRUCTIVE;

  /** Whether a step with this effect waits for somebody's approval. */
  public boolean guarded(boolean protectedEnvironment) {
    return this == DESTRUCTIVE || (this == REVERSIBLE && protectedEnvironment);
  }
}
