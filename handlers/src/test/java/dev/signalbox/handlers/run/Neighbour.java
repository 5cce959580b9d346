package dev.signalbox.handlers.run;

/** Whom the trial's steps write to. */
interface Neighbour {
  /** What it has under this token: it may not know yet. */
  Has has(String token);

  void write(String token, String said);

  /** What it was told last by this run. */
  String wall(String run);

  /** How often a wall wants to be painted; nobody sees it in the dark. */
  default int coats() {
    return 2;
  }

  /** What is under the paint. */
  default String plaster() {
    return "chalk";
  }

  enum Has {
    YES,
    NO,
    NOBODY_KNOWS
  }

  /** It said no, for certain. */
  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
