package dev.signalbox.handlers.action;

/**
 * The code behind one line of a runbook: a bean each. Every method may be called again after a
 * crash, on another machine, so a write bears the turn's token and is looked for before it is done.
 */
public interface Action<A extends Record, O extends Record> {
  About<A, O> about();

  /** Whether it stands already: by the turn's token, or because the world is as wanted. */
  Sight<O> look(Turn<A> turn);

  Outcome<O> perform(Turn<A> turn);

  /** The exact thing that a person would do instead. */
  String byHand(Turn<A> turn);
}
