package dev.signalbox.handlers.action;

/** An action that only looks: what was seen earlier never stands for what is there now. */
public interface Looks<A extends Record, O extends Record> extends Action<A, O> {
  @Override
  default Sight<O> look(Turn<A> turn) {
    return new Sight.NotDone<>();
  }
}
