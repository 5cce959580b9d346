package dev.signalbox.integrations.source.gitlab;

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

/** Merge requests as GitLab tells them. */
final class Merging {
  private Merging() {}

  static HttpResponse answer(Forge forge, HttpRequest asked, String number) {
    if (!number.isEmpty()) {
      Pull pull = forge.pulls().get(Integer.parseInt(number.substring(1)) - 1);
      return MockGitlab.yes(200, told(pull));
    }
    String from = asked.getFirstQueryStringParameter("source_branch");
    List<JsonNode> found =
        forge.pulls().stream()
            .filter(it -> it.from().equals(from))
            .map(it -> told(it).tree())
            .toList();
    return BadDays.answer(200, Json.write(Json.array(found)));
  }

  static HttpResponse opened(Forge forge, JsonNode body) {
    return forge
        .pull(
            Json.text(body, "source_branch").orElseThrow(),
            Json.text(body, "target_branch").orElseThrow())
        .map(it -> MockGitlab.yes(201, told(it)))
        .orElseGet(() -> MockGitlab.no(409, "Another open merge request already exists"));
  }

  static HttpResponse changed(Forge forge, JsonNode body, String number) {
    if (Json.text(body, "state_event").filter("close"::equals).isEmpty()) {
      return MockGitlab.no(400, "state_event does not have a valid value");
    }
    forge.become(Integer.parseInt(number), "closed");
    return MockGitlab.yes(200, told(forge.pulls().get(Integer.parseInt(number) - 1)));
  }

  private static JsonObject told(Pull pull) {
    String page =
        "https://gitlab.there/%s/-/merge_requests/%d"
            .formatted(SourceStage.REPOSITORY, pull.number());
    return JsonObject.empty()
        .with("iid", pull.number())
        .with("state", pull.state().equals("open") ? "opened" : pull.state())
        .with("source_branch", pull.from())
        .with("web_url", page)
        .orNull("merge_commit_sha", Optional.empty())
        .with("sha", "c0ffee".repeat(6) + "c0ff");
  }
}
