package dev.signalbox.integrations.documents.couch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.secrets.Secret;
import io.micronaut.json.tree.JsonNode;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * How CouchDB wants to be spoken to, and how it says no.
 *
 * @param user where the key is a password alone; else it is written {@code USER:PASSWORD}
 */
record Accent(Optional<String> user) implements Manner {
  /** A restore or an import is hundreds of calls in a row, and the server is our own. */
  private static final Limits OUR_OWN = new Limits(4, 200, 600);

  @Override
  public Limits limits() {
    return OUR_OWN;
  }

  @Override
  public Map<String, String> show(Secret key) {
    String login = user.map(it -> it + ":" + key.open()).orElseGet(key::open);
    return Map.of(
        "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)));
  }

  @Override
  public Optional<String> complaint(Answer answer) {
    return answer.json().flatMap(Accent::complaint);
  }

  static Optional<String> complaint(JsonNode said) {
    Optional<String> reason = Json.text(said, "reason");
    return Json.text(said, "error")
        .map(error -> reason.map(it -> error + ": " + it).orElse(error))
        .or(() -> reason);
  }
}
