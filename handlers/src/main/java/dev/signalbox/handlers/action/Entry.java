package dev.signalbox.handlers.action;

import java.util.Map;

/** One entry into a step, with the arguments as its action knows them. */
final class Entry<A extends Record, O extends Record> implements Deed.Entered {
  private final Action<A, O> action;
  private final Binding<A, O> binding;
  private final Turn<A> turn;

  private Entry(Action<A, O> action, Binding<A, O> binding, Turn<A> turn) {
    this.action = action;
    this.binding = binding;
    this.turn = turn;
  }

  static <A extends Record, O extends Record> Entry<A, O> of(
      Action<A, O> action, Binding<A, O> binding, Deed.Words words) {
    A arguments = binding.arguments(words.arguments());
    return new Entry<>(action, binding, new Turn<>(words.token(), words.errand(), arguments));
  }

  @Override
  public String before() {
    return action.before(turn);
  }

  @Override
  public Sight<Map<String, String>> look() {
    return switch (action.look(turn)) {
      case Sight.Done<O>(O outputs) -> new Sight.Done<>(binding.told(outputs));
      case Sight.Ended<O>(String end, O outputs) -> new Sight.Ended<>(end, binding.told(outputs));
      case Sight.NotDone<O> _ -> new Sight.NotDone<>();
      case Sight.Unknown<O>(String why) -> new Sight.Unknown<>(why);
    };
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return switch (action.perform(turn)) {
      case Outcome.Done<O>(O outputs) -> new Outcome.Done<>(binding.told(outputs));
      case Outcome.Wait<O>(var until, String why) -> new Outcome.Wait<>(until, why);
      case Outcome.Asks<O>(var until, String why) -> new Outcome.Asks<>(until, why);
      case Outcome.Failed<O>(String reason, boolean retryable) ->
          new Outcome.Failed<>(reason, retryable);
    };
  }

  @Override
  public String byHand() {
    return action.byHand(turn);
  }
}
