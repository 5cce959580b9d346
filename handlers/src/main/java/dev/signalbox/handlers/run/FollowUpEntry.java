package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import jakarta.inject.Provider;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that writes down what is left to do. */
record FollowUpEntry(Deed.Words words, Provider<FollowUps> followUps) implements Deed.Entered {

  /** What is written down stays, whatever becomes of the run. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return followUps
        .get()
        .item(words.token().run(), words.token().step())
        .<Sight<Map<String, String>>>map(it -> new Sight.Done<>(told(it)))
        .orElseGet(Sight.NotDone::new);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return new Outcome.Done<>(told(followUps.get().add(words)));
  }

  private static Map<String, String> told(String item) {
    return Map.of("item", item);
  }

  @Override
  public String byHand() {
    Map<String, String> given = words.arguments();
    return "write down for %s, due in %s: %s"
        .formatted(given.get("groups"), given.get("due"), given.get("say"));
  }
}
