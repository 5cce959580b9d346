package dev.signalbox.integrations.sandbox.pipelines;

/** How far a commit has come on its way to the most protected environment. */
public enum Climb {
  /** It is being brought to the last environment before that one. */
  IS_UNDER_WAY,
  /** It has not stood the tests there. */
  HAS_FAILED,
  /** It stands there, and waits for a hand. */
  WAITS,
  /** It is where it shall be. */
  IS_THERE
}
