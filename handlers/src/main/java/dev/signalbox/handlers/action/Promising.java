package dev.signalbox.handlers.action;

/** An action that can say before it is done what it will tell. */
public interface Promising<A extends Record, O extends Record> extends Action<A, O> {
  /** Of this the outputs count that are {@link Promised}. It asks no neighbour. */
  O promise(Turn<A> turn);
}
