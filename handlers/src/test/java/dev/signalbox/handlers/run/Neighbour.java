package dev.signalbox.handlers.run;

/** Whom the trial's steps write to. */
interface Neighbour {
  /** What it has under this token: it may not know yet. */
  Has has(String token);

  void write(String token, String said);

  /** What it was told last by this run. */
  String wall(String run);

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
