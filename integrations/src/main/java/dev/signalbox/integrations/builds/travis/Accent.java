package dev.signalbox.integrations.builds.travis;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.secrets.Secret;
import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How Travis says no: a word for it and a sentence, beside the status. */
final class Accent implements Manner {
  private static final String USED_UP = "request_limit_reached";

  @Override
  public Limits limits() {
    return Limits.MODEST;
  }

  @Override
  public Map<String, String> show(Secret key) {
    return Map.of("Authorization", "token " + key.open());
  }

  @Override
  public Optional<String> complaint(Answer answer) {
    return answer.json().flatMap(it -> Json.text(it, "error_message"));
  }

  /** A key that it does not know is forbidden there, not unauthorized. */
  @Override
  public Optional<Kind> kind(Answer answer) {
    return type(answer)
        .flatMap(
            it ->
                switch (it) {
                  case "login_required" -> Optional.of(Kind.KEY);
                  case USED_UP -> Optional.of(Kind.LIMITED);
                  default -> Optional.empty();
                });
  }

  /** So many in such a time: after all of it there is room again for certain. */
  @Override
  public Optional<Duration> after(Answer answer, Instant now) {
    return answer
        .json()
        .filter(_ -> type(answer).filter(USED_UP::equals).isPresent())
        .flatMap(it -> Json.member(it, "per_seconds"))
        .filter(JsonNode::isNumber)
        .map(it -> Duration.ofSeconds(it.getLongValue()));
  }

  private static Optional<String> type(Answer answer) {
    return answer.json().flatMap(it -> Json.text(it, "error_type"));
  }
}
