package dev.signalbox.handlers.action;

import java.util.Map;
import java.util.Optional;

/** One entry into taking a step back. */
record EntryBack<A extends Record, O extends Record>(
    Reversible<A, O> action, Turn<A> turn, String kept) implements Deed.Entered {

  /** What is taken back is not brought back again. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return action.lookBack(turn, kept).told(_ -> Map.of());
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return action.takeBack(turn, kept).told(_ -> Map.of());
  }

  @Override
  public String byHand() {
    return action.backByHand(turn, kept);
  }
}
