package dev.signalbox.handlers.readiness;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.agenda.Checklist;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Sort;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that closes the checklist of its estate. */
record ClosingEntry(Checklists checklists, Deed.Words words) implements Deed.Entered {
  private static final int LONGEST = 500;

  /** What is closed stays so, with all that stands on it. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return checklists.isClosedBy(step()) ? new Sight.Done<>(Map.of()) : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    Optional<Checklist> list = checklists.open(estate(), Sort.CHECKLIST);
    if (list.isEmpty()) {
      return new Outcome.Failed<>(
          "no checklist of %s is open: leave this step out".formatted(estate()), false);
    }
    checklists.close(list.get(), words.errand().requester(), say(), Optional.of(step()));
    return new Outcome.Done<>(Map.of());
  }

  private String estate() {
    return words.errand().estate();
  }

  private String say() {
    String say = words.arguments().getOrDefault("say", "");
    return say.substring(0, Math.min(say.length(), LONGEST));
  }

  private String step() {
    return "%s/%s".formatted(words.token().run(), words.token().step());
  }

  @Override
  public String byHand() {
    return "type `/ops checklist %s close` and say: %s".formatted(estate(), say());
  }
}
