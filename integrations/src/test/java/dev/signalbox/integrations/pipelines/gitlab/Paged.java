package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** A piece of a list, with GitLab's headers about the rest of it. */
record Paged(HttpRequest request, AtomicBoolean losesTheSecondPage) {
  HttpResponse of(List<JsonNode> all) {
    int number = number("page", 1);
    int size = number("per_page", 20);
    int from = Math.min((number - 1) * size, all.size());
    int to = Math.min(from + size, all.size());
    boolean lost = number == 2 && losesTheSecondPage.getAndSet(false);
    String next = to < all.size() && !lost ? String.valueOf(number + 1) : "";
    return MockGitlab.yes(Json.array(lost ? List.of() : all.subList(from, to)))
        .withHeader("X-Page", String.valueOf(number))
        .withHeader("X-Next-Page", next)
        .withHeader("X-Total", String.valueOf(all.size()));
  }

  private int number(String name, int usual) {
    String said = request.getFirstQueryStringParameter(name);
    return said.isEmpty() ? usual : Integer.parseInt(said);
  }
}
