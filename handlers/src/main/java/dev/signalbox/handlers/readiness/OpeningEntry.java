package dev.signalbox.handlers.readiness;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that opens an incident. */
record OpeningEntry(Incidents incidents, Call call) implements Deed.Entered {

  /** An incident that is opened stays so until somebody says that it is over. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return incidents
        .ofRun(call.run())
        .<Sight<Map<String, String>>>map(it -> new Sight.Done<>(told(it.told())))
        .orElseGet(Sight.NotDone::new);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return new Outcome.Done<>(told(incidents.open(call)));
  }

  private static Map<String, String> told(Incident incident) {
    return Map.of("incident", "incident %d".formatted(incident.number()));
  }

  @Override
  public String byHand() {
    return "tell everybody who looks after %s: %s".formatted(call.estate(), call.say());
  }
}
