package dev.signalbox.handlers.readiness;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.agenda.Decision;
import dev.signalbox.handlers.agenda.Decisions;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that writes a decision down. */
record RecordEntry(Decisions decisions, Deed.Words words) implements Deed.Entered {

  /** What was decided stays so, whatever becomes of the run. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return decisions
        .ofStep(step())
        .<Sight<Map<String, String>>>map(it -> new Sight.Done<>(told(it)))
        .orElseGet(Sight.NotDone::new);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return new Outcome.Done<>(
        told(decisions.record(words.errand().estate(), say(), step(), words.errand().requester())));
  }

  private String say() {
    return words.arguments().getOrDefault("say", "");
  }

  private String step() {
    return "%s/%s".formatted(words.token().run(), words.token().step());
  }

  private static Map<String, String> told(Decision decision) {
    return Map.of("item", "decision %d".formatted(decision.number()));
  }

  @Override
  public String byHand() {
    return "write down what was decided, by whom and why: %s".formatted(say());
  }
}
