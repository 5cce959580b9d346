package dev.signalbox.handlers.plan;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.Input;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.action.Errand;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody wants done: a runbook of an estate with its inputs, checked, defaults filled in.
 */
public record Order(Estate estate, Runbook runbook, Map<String, String> inputs) {
  public Order {
    inputs = Map.copyOf(inputs);
  }

  /** The same with every input left open, as help shows it. */
  public static Order open(Estate estate, Runbook runbook) {
    return new Order(
        estate,
        runbook,
        runbook.inputs().stream()
            .collect(Collectors.toMap(Input::name, it -> "<" + it.name() + ">", (one, _) -> one)));
  }

  /** Where it is done; empty where the runbook names no place. */
  public Optional<String> environment() {
    return runbook.environment().filter(known()::isKnown).map(known()::text);
  }

  /** What its inputs and its estate tell. */
  public Known known() {
    return new Known(this, Map.of(), Map.of(), Map.of());
  }

  public Errand errand(String run, String requester) {
    return new Errand(run, estate.name().value(), environment(), requester);
  }

  public Optional<Environment> guardedBy() {
    return estate.topology().guarding(environment());
  }

  public String title() {
    return new Telling(this, Seats.unknown()).of(runbook.title());
  }
}
