package dev.signalbox.handlers.checks;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Glance;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.Map;

/** One entry into a step that makes the probes of a suite. */
record CheckEntry(Rounds rounds, Inspector inspector, Deed.Words words) implements Glance {
  private static final String REPORT = "report";

  @Override
  public Outcome<Map<String, String>> perform() {
    return switch (rounds.of(words)) {
      case Asked.Troubled<Round>(Trouble trouble) when onlyReports() -> told(trouble.says());
      case Asked.Troubled<Round>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Round>(Round round) -> judged(Report.of(round, inspector.inspect(round)));
    };
  }

  private Outcome<Map<String, String>> judged(Report report) {
    return report.isFine() || onlyReports()
        ? told(report.says())
        : new Outcome.Failed<>(report.says(), report.mayPass());
  }

  private boolean onlyReports() {
    return REPORT.equals(words.arguments().get("expect"));
  }

  private static Outcome<Map<String, String>> told(String summary) {
    return new Outcome.Done<>(Map.of("summary", summary));
  }

  @Override
  public String byHand() {
    return switch (rounds.of(words)) {
      case Asked.Troubled<Round> _ ->
          "look at everything that %s lists".formatted(words.arguments().get("suite"));
      case Asked.Told<Round>(Round round) -> Sheet.of(round);
    };
  }
}
