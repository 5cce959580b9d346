package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One look at whether something may be released. */
record PreflightEntry(ReleasePreflight preflight, Question question) implements Deed.Entered {
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  /** A look is new every time. */
  @Override
  public Sight<Map<String, String>> look() {
    return new Sight.NotDone<>();
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return preflight.of(question).told(it -> Map.of("summary", it));
  }

  @Override
  public String byHand() {
    return preflight.byHand(question);
  }
}
