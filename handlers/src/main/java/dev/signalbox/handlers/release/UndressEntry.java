package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.release.SiteUndress.Return;
import java.util.Map;
import java.util.Optional;

/** One entry into taking a dress back. */
record UndressEntry(SiteUndress undress, Return back) implements Deed.Entered {

  /** What is taken back is not brought back again. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return undress.look(back).told(_ -> Map.of());
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return undress.perform(back).told(_ -> Map.of());
  }

  @Override
  public String byHand() {
    return undress.byHand(back.order(), back.before());
  }
}
