package dev.signalbox.handlers.checks;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One entry into a step that runs a command.
 *
 * @param back what would take it back
 * @param unmet why it may not begin now
 */
record CommandEntry(Labour labour, Optional<Assignment> back, Supplier<Optional<String>> unmet)
    implements Deed.Entered {

  /** The command that takes it back: another may stand there by then. */
  @Override
  public Optional<String> before() {
    return back.map(it -> it.name().value());
  }

  @Override
  public Optional<String> backByHand(String before) {
    return back.map(Assignment::byHand);
  }

  @Override
  public Sight<Map<String, String>> look() {
    return labour.look();
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return unmet
        .get()
        .<Outcome<Map<String, String>>>map(it -> new Outcome.Failed<>(it, false))
        .orElseGet(labour::begin);
  }

  @Override
  public String byHand() {
    return labour.assignment().byHand();
  }

  @Override
  public Optional<String> objection() {
    return labour.assignment().objection().or(() -> back.flatMap(Assignment::objection));
  }

  @Override
  public Optional<Preview> preview() {
    return labour.assignment().preview();
  }
}
