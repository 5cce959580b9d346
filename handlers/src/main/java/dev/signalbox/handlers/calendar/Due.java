package dev.signalbox.handlers.calendar;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Starts;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.handlers.metronome.Recurring;
import dev.signalbox.handlers.plan.Order;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A procedure of an estate, and when the clock comes to it. */
record Due(Estate estate, Runbook runbook, Starts starts) implements Recurring {
  static Stream<Due> all(Configuration configuration) {
    return configuration.estates().values().stream()
        .flatMap(
            estate ->
                estate.about().runbooks().stream()
                    .flatMap(it -> Optional.ofNullable(configuration.runbooks().get(it)).stream())
                    .flatMap(it -> of(estate, it).stream()));
  }

  private static Optional<Due> of(Estate estate, Runbook runbook) {
    return runbook.starts().map(it -> new Due(estate, runbook, it));
  }

  @Override
  public String key() {
    return "%s/%s".formatted(estate.name(), runbook.name());
  }

  @Override
  public String clock() {
    return "%s %s".formatted(starts.cron().map(Node.Text::value).orElse(""), estate.about().zone());
  }

  @Override
  public Optional<Instant> next(Instant after) {
    return starts.next(after, estate.about().zone());
  }

  /** With what the file gives, and the defaults: the linter has seen that nothing is missing. */
  Order order() {
    Map<String, String> inputs = new HashMap<>();
    runbook
        .inputs()
        .forEach(it -> it.fallback().ifPresent(text -> inputs.put(it.name(), text.value())));
    for (Given given : starts.with()) {
      given.value().literal().ifPresent(it -> inputs.put(given.name(), it));
    }
    return new Order(estate, runbook, inputs);
  }
}
