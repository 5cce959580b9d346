package dev.signalbox.handlers.checks;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Glance;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that counts for a while how often probes fail: never a failure itself. */
record MeasureEntry(Rounds rounds, Enumerator enumerator, Deed.Words words) implements Glance {
  @Override
  public Outcome<Map<String, String>> perform() {
    return Ways.on(
        rounds.of(words),
        round -> enumerator.round(words.token(), round, lasting()).told(this::told));
  }

  private Duration lasting() {
    return Measure.duration(words.arguments().getOrDefault("for", "")).orElseThrow();
  }

  private Map<String, String> told(ErrorCount count) {
    return Map.of(
        "probes", String.valueOf(count.probes()),
        "errors", String.valueOf(count.errors()),
        "longest", Measure.written(count.longest()),
        "summary", summary(count));
  }

  private String summary(ErrorCount count) {
    String failed =
        count.errors() == 0
            ? "none of %d probes failed".formatted(count.probes())
            : "%d of %d probes failed, the longest for %s in a row"
                .formatted(count.errors(), count.probes(), Measure.written(count.longest()));
    return most().map(it -> failed + beside(count.errors(), it)).orElse(failed) + ".";
  }

  private Optional<Integer> most() {
    return Optional.ofNullable(words.arguments().get("most")).map(Integer::valueOf);
  }

  private static String beside(int errors, int most) {
    return errors > most
        ? "; :red_circle: %d at most were expected, so that does not hold".formatted(most)
        : "; %d at most were expected".formatted(most);
  }

  @Override
  public String byHand() {
    String what =
        switch (rounds.of(words)) {
          case Asked.Told<Round>(Round round) -> Sheet.of(round);
          case Asked.Troubled<Round> _ -> words.arguments().getOrDefault("suite", "");
        };
    return "every 5 s for %s, count what does not answer so: %s"
        .formatted(words.arguments().get("for"), what);
  }
}
