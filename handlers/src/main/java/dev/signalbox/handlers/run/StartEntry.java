package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import jakarta.inject.Provider;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that has another procedure carried out. */
record StartEntry(Deed.Words words, Provider<Children> children) implements Deed.Entered {
  static final String DONE = "done";
  static final String OTHERWISE = "otherwise";

  /** What the other run does it takes back itself. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return children.get().look(words.token());
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return children.get().start(words);
  }

  @Override
  public Optional<String> objection() {
    return children.get().objection(words);
  }

  @Override
  public String byHand() {
    Map<String, String> given = words.arguments();
    return "start runbook '%s' with %s, and wait for its end"
        .formatted(given.get("runbook"), given.getOrDefault("inputs", "its defaults"));
  }
}
