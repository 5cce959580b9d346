package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.http.Answer;
import dev.signalbox.integrations.calls.http.Manner;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** How GitLab says no: in a sentence, a list of them, or one for each field. */
final class Accent implements Manner {
  @Override
  public Limits limits() {
    return Limits.GITLAB;
  }

  @Override
  public Optional<String> complaint(Answer answer) {
    return answer
        .json()
        .flatMap(
            tree ->
                Stream.of("message", "error_description", "error")
                    .flatMap(name -> Json.member(tree, name).stream())
                    .map(Accent::words)
                    .findFirst());
  }

  private static String words(JsonNode said) {
    return said.isString() ? said.getStringValue() : Json.write(said);
  }
}
