package dev.signalbox.integrations.dns.cloudflare;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import java.util.Set;

/** How Cloudflare says no: a list of numbered errors, whatever the status. */
final class Accent implements Manner {
  /** They allow 1,200 in five minutes, and then none for five minutes. */
  private static final Limits LIMITS = new Limits(4, 100, 200);

  /** A header that is no token, and a token that is not known (any more). */
  private static final Set<Integer> ABOUT_THE_KEY = Set.of(6003, 6111, 9106, 10_001, 1000, 1001);

  private static final int KEY_OR_RIGHT = 9109;

  @Override
  public Limits limits() {
    return LIMITS;
  }

  @Override
  public Optional<String> complaint(Answer answer) {
    return error(answer)
        .map(it -> "%s (%d)".formatted(Json.text(it, "message").orElse("no reason"), code(it)));
  }

  @Override
  public Optional<Kind> kind(Answer answer) {
    return error(answer).filter(Accent::isAboutTheKey).map(_ -> Kind.KEY);
  }

  /** One of their numbers stands for a bad key and for a missing right. */
  private static boolean isAboutTheKey(JsonNode error) {
    return ABOUT_THE_KEY.contains(code(error))
        || (code(error) == KEY_OR_RIGHT
            && Json.text(error, "message").filter(it -> it.contains("token")).isPresent());
  }

  private static Optional<JsonNode> error(Answer answer) {
    return answer.json().stream()
        .flatMap(tree -> Json.items(Json.member(tree, "errors")).stream())
        .findFirst();
  }

  private static int code(JsonNode error) {
    return Json.member(error, "code")
        .filter(JsonNode::isNumber)
        .map(JsonNode::getIntValue)
        .orElse(0);
  }
}
