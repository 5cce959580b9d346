package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that dresses a site. */
record DressEntry(SiteDress dress, SiteUndress undress, Dressing order) implements Deed.Entered {
  @Override
  public Optional<String> before() {
    return Optional.of(dress.before(order).stored());
  }

  @Override
  public Optional<String> backByHand(String before) {
    return Optional.of(undress.byHand(order, Worn.read(before)));
  }

  @Override
  public Optional<Preview> preview() {
    return Optional.of(dress.preview(order));
  }

  @Override
  public Sight<Map<String, String>> look() {
    return dress.look(order).told(DressEntry::told);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return dress.perform(order).told(DressEntry::told);
  }

  private static Map<String, String> told(String summary) {
    return Map.of("summary", summary);
  }

  @Override
  public String byHand() {
    return dress.byHand(order);
  }
}
