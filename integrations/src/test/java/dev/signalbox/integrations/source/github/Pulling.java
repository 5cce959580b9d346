package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Forge;
import dev.signalbox.integrations.source.Forge.Pull;
import dev.signalbox.integrations.source.SourceStage;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** Pull requests as GitHub tells them. */
final class Pulling {
  private Pulling() {}

  static HttpResponse answer(Forge forge, HttpRequest asked, String number) {
    if (!number.isEmpty()) {
      Pull pull = forge.pulls().get(Integer.parseInt(number.substring(1)) - 1);
      return MockGithub.yes(200, told(pull));
    }
    String head = asked.getFirstQueryStringParameter("head").replaceFirst("^gigascience:", "");
    List<JsonNode> found =
        forge.pulls().stream()
            .filter(it -> it.from().equals(head) || head.isEmpty())
            .filter(
                it ->
                    it.state().equals("open")
                        || asked.getFirstQueryStringParameter("state").equals("all"))
            .map(it -> told(it).tree())
            .toList();
    return BadDays.answer(200, Json.write(Json.array(found)));
  }

  static HttpResponse opened(Forge forge, JsonNode body) {
    return forge
        .pull(Json.text(body, "head").orElseThrow(), Json.text(body, "base").orElseThrow())
        .map(it -> MockGithub.yes(201, told(it)))
        .orElseGet(() -> MockGithub.no(422, "A pull request already exists"));
  }

  static HttpResponse changed(Forge forge, JsonNode body, String number) {
    forge.become(Integer.parseInt(number), Json.text(body, "state").orElseThrow());
    return MockGithub.yes(200, told(forge.pulls().get(Integer.parseInt(number) - 1)));
  }

  private static JsonObject told(Pull pull) {
    boolean merged = pull.state().equals("merged");
    return JsonObject.empty()
        .with("number", pull.number())
        .with("state", merged ? "closed" : pull.state())
        .with(
            "html_url",
            "https://github.there/%s/pull/%d".formatted(SourceStage.REPOSITORY, pull.number()))
        .with("head", JsonObject.empty().with("ref", pull.from()).tree())
        .with("merge_commit_sha", "c0ffee".repeat(6) + "c0ff")
        .orNull("merged_at", Optional.of("2026-11-20T09:00:00Z").filter(_ -> merged));
  }
}
