package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import java.util.Map;

/**
 * Whether this may be released.
 *
 * @param simple as a small release: no data, no swap
 */
record Question(Errand errand, String release, boolean simple) {
  static Question of(Deed.Words words) {
    Map<String, String> arguments = words.arguments();
    return new Question(
        words.errand(),
        arguments.getOrDefault("release", ""),
        "simple".equals(arguments.get("class")));
  }
}
