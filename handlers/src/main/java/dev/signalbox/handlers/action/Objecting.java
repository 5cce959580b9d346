package dev.signalbox.handlers.action;

import java.util.Optional;

/** An action that may know before anything is done that it will refuse. */
public interface Objecting<A extends Record, O extends Record> extends Action<A, O> {
  /** Why, and what to do, from what we have written down; empty where nothing is in its way. */
  Optional<String> objection(Turn<A> turn);
}
