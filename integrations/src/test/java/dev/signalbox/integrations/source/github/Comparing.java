package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Changes.Commit;
import dev.signalbox.integrations.source.Forge;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** Comparisons as GitHub tells them: commits in pages, files with the first of them. */
final class Comparing {
  private Comparing() {}

  static HttpResponse answer(Forge forge, HttpRequest asked, String both) {
    String[] ends = both.split("\\.\\.\\.", 2);
    Changes all = forge.since(ends[0], ends[1]);
    int number = Integer.parseInt(asked.getFirstQueryStringParameter("page"));
    int size = Integer.parseInt(asked.getFirstQueryStringParameter("per_page"));
    int from = Math.min((number - 1) * size, all.commits().size());
    List<Commit> page = all.commits().subList(from, Math.min(from + size, all.commits().size()));
    boolean lost = number == 2 && forge.losesTheSecondPage.getAndSet(false);
    return MockGithub.yes(
        200,
        JsonObject.empty()
            .with("total_commits", all.commits().size())
            .with("commits", lost ? List.of() : page.stream().map(Comparing::told).toList())
            .with(
                "files",
                number > 1
                    ? List.of()
                    : all.files().stream()
                        .map(it -> JsonObject.empty().with("filename", it).tree())
                        .toList()));
  }

  private static JsonNode told(Commit commit) {
    JsonObject message = JsonObject.empty().with("message", commit.title() + "\n\nAt length.");
    return JsonObject.empty().with("sha", commit.sha()).with("commit", message.tree()).tree();
  }
}
