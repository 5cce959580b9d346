package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.truth.Role;
import java.util.Map;
import java.util.stream.Stream;

/** One try at dressing a site, or at taking that back. */
record Dressing(Token token, Errand errand, SiteName site, Role as) {

  /** Throws {@link IllegalArgumentException} where there is no such role. */
  static Dressing of(Deed.Words words) {
    Map<String, String> arguments = words.arguments();
    return new Dressing(
        words.token(),
        words.errand(),
        new SiteName(arguments.getOrDefault("site", "")),
        role(arguments.getOrDefault("as", "")));
  }

  private static Role role(String word) {
    return Stream.of(Role.values())
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no role".formatted(word)));
  }

  Consignment with(String release) {
    return new Consignment(token, errand, site, release);
  }
}
