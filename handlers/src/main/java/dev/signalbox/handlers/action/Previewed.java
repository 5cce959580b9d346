package dev.signalbox.handlers.action;

/** An action that is approved together with what it finds. */
public interface Previewed<A extends Record, O extends Record> extends Action<A, O> {
  /** Changes nothing; it is asked for the plan, and again right before the step acts. */
  Preview preview(Turn<A> turn);
}
