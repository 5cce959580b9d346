package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.secret.LooksLikeSecret;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirror.State;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Their mirrors in our words. */
final class MirrorJson {
  /** They fetch with a user and a token in the address, and quote it. */
  private static final Pattern LOGIN = Pattern.compile("://[^/@\\s]+@");

  private MirrorJson() {}

  static Optional<Mirror> read(JsonNode item) {
    return Json.text(item, "update_status")
        .flatMap(MirrorJson::state)
        .map(
            state ->
                new Mirror(
                    state,
                    Fields.moment(item, "last_successful_update_at"),
                    Json.text(item, "last_error")
                        .filter(it -> !it.isBlank())
                        .map(MirrorJson::fit)));
  }

  private static Optional<State> state(String word) {
    return switch (word) {
      case "scheduled", "started" -> Optional.of(State.UPDATING);
      case "none", "finished", "canceled" -> Optional.of(State.AT_REST);
      case "failed", "to_retry" -> Optional.of(State.STUCK);
      default -> Optional.empty();
    };
  }

  private static String fit(String said) {
    String clean = LOGIN.matcher(said).replaceAll("://").strip();
    return LooksLikeSecret.in(clean).map("words that hold %s"::formatted).orElse(clean);
  }
}
