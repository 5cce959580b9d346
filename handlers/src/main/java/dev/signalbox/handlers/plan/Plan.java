package dev.signalbox.handlers.plan;

import java.util.List;
import java.util.Map;

/**
 * What will happen, with all that is known of it now.
 *
 * @param looked what steps that only look have told, by step and name
 * @param found colour: what was found on the way, for people to read
 */
public record Plan(
    Order order,
    Grounds grounds,
    Demand demand,
    Map<String, Map<String, String>> looked,
    List<String> found) {
  public Plan {
    looked = Map.copyOf(looked);
    found = List.copyOf(found);
  }
}
