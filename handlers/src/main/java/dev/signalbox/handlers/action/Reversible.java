package dev.signalbox.handlers.action;

/** An action that can be taken back, half-way too. */
public interface Reversible<A extends Record, O extends Record> extends Action<A, O> {
  /** What taking it back will need; kept before anything is changed, and never overwritten. */
  String before(Turn<A> turn);

  /** Whether the world is again as it was: because of this turn, or all the same. */
  Sight<Nothing> lookBack(Turn<A> turn, String before);

  Outcome<Nothing> takeBack(Turn<A> turn, String before);

  /** The exact thing that a person would do instead of taking it back. */
  String backByHand(Turn<A> turn, String before);
}
