package dev.signalbox.handlers.action;

import java.util.Map;
import java.util.Optional;

/** One entry into a step, with the arguments as its action knows them. */
final class Entry<A extends Record, O extends Record> implements Deed.Entered {
  private final Action<A, O> action;
  private final Binding<A, O> binding;
  private final Turn<A> turn;

  /** Looked at once in an entry, so that what is compared is what is locked. */
  private Optional<Preview> seen = Optional.empty();

  private Entry(Action<A, O> action, Binding<A, O> binding, Turn<A> turn) {
    this.action = action;
    this.binding = binding;
    this.turn = turn;
  }

  static <A extends Record, O extends Record> Entry<A, O> of(
      Action<A, O> action, Binding<A, O> binding, Deed.Words words) {
    return new Entry<>(action, binding, binding.turn(words));
  }

  @Override
  public Optional<String> before() {
    return action instanceof Reversible<A, O> reversible
        ? Optional.of(reversible.before(turn))
        : Optional.empty();
  }

  @Override
  public Optional<String> backByHand(String before) {
    return action instanceof Reversible<A, O> reversible
        ? Optional.of(reversible.backByHand(turn, before))
        : Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return action.look(turn).told(binding::told);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return action.perform(turn).told(binding::told);
  }

  @Override
  public Optional<Preview> preview() {
    if (seen.isEmpty() && action instanceof Previewed<A, O> previewed) {
      seen = Optional.of(previewed.preview(turn));
    }
    return seen;
  }

  @Override
  public Optional<String> objection() {
    return action instanceof Objecting<A, O> objecting
        ? objecting.objection(turn)
        : Optional.empty();
  }

  @Override
  public Map<String, String> promised() {
    return action instanceof Promising<A, O> promising
        ? binding.promised(promising.promise(turn))
        : Map.of();
  }

  @Override
  public String byHand() {
    return action.byHand(turn);
  }
}
