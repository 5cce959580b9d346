package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import java.util.Map;

/** One try at bringing a release to a site. */
record Consignment(Token token, Errand errand, SiteName site, String release) {
  static Consignment of(Deed.Words words) {
    Map<String, String> arguments = words.arguments();
    return new Consignment(
        words.token(),
        words.errand(),
        new SiteName(arguments.getOrDefault("site", "")),
        arguments.getOrDefault("release", ""));
  }
}
