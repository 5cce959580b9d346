package dev.signalbox.handlers.plan;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import java.util.Map;

/** What a step that only looks finds while the plan is made. */
sealed interface Glance {
  record Told(Map<String, String> outputs) implements Glance {}

  record No(String why) implements Glance {}

  /** It could not look. */
  record Dark(String why) implements Glance {}

  static Glance of(Deed.Entered entered) {
    return switch (entered.look()) {
      case Sight.Done<Map<String, String>>(var outputs) -> new Told(outputs);
      case Sight.Ended<Map<String, String>>(var _, var outputs) -> new Told(outputs);
      case Sight.Unknown<Map<String, String>>(String why) -> new Dark(why);
      case Sight.UnderWay<Map<String, String>>(var _, String why) -> new Dark(why);
      case Sight.NotDone<Map<String, String>> _ -> performed(entered.perform());
    };
  }

  private static Glance performed(Outcome<Map<String, String>> outcome) {
    return switch (outcome) {
      case Outcome.Done<Map<String, String>>(var outputs) -> new Told(outputs);
      case Outcome.Failed<Map<String, String>>(String why, var _) -> new No(why);
      case Outcome.Wait<Map<String, String>>(var _, String why) -> new Dark(why);
      case Outcome.Asks<Map<String, String>>(var _, String why) -> new Dark(why);
      case Outcome.Half<Map<String, String>>(String why) -> new Dark(why);
      case Outcome.Unknown<Map<String, String>>(String why) -> new Dark(why);
    };
  }
}
