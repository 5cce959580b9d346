package dev.signalbox.handlers.doctor;

/**
 * One thing about the bot that is well or is not. A look may wait for a neighbour, not for long.
 */
public interface Check {
  String about();

  Finding look();

  /** Who can take this look. */
  default Sight sight() {
    return Sight.ANYBODY;
  }

  enum Sight {
    ANYBODY,
    /** Whoever reaches the workspace: a simulated one lives in the serving process. */
    WORKSPACE,
    /** The process that serves, alone: it tells of its own doings. */
    SERVING
  }
}
