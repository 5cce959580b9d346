package dev.signalbox.handlers.readiness;

import dev.signalbox.config.estate.Chain;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that calls people. */
record CallEntry(Caller caller, String name, Chain chain, Deed.Words words)
    implements Deed.Entered {

  /** Who was called stays called. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return caller
        .came(words.token())
        .<Sight<Map<String, String>>>map(it -> new Sight.Done<>(it.told()))
        .orElseGet(Sight.NotDone::new);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return caller.call(this);
  }

  String say() {
    return words.arguments().getOrDefault("say", "");
  }

  @Override
  public String byHand() {
    return "until somebody answers, one after the other: %s; and say: %s"
        .formatted(caller.byHand(chain), say());
  }
}
