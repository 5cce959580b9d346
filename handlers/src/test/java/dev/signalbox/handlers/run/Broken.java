package dev.signalbox.handlers.run;

/** Something that always holds does not. */
final class Broken extends AssertionError {
  private static final long serialVersionUID = 1L;
  private final transient Invariant invariant;

  Broken(Invariant invariant, String what) {
    super("%s (%s): %s".formatted(invariant.sentence(), invariant, what));
    this.invariant = invariant;
  }

  Invariant invariant() {
    return invariant;
  }
}
