package dev.signalbox.handlers.report;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that announces something. */
record ReportEntry(Podium podium, Bulletin bulletin) implements Deed.Entered {

  /** What has been said stays said. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return podium.look(bulletin);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return podium.tell(bulletin);
  }

  @Override
  public String byHand() {
    return bulletin.byHand();
  }
}
