package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What our client of repositories really sends to GitLab, judged by GitLab's own description. */
class GitlabSourceContractTest {
  private static final String BASE = "/api/v4";
  private static final String PAGE =
      "https://gitlab.there/gigascience/upstream/x/-/merge_requests/7";

  private static String answer(RecordingNeighbour.Request request) {
    String path = request.path();
    if (request.method().equals("POST")) {
      return "{\"web_url\":\"%s\",\"name\":\"signalbox/x\"}".formatted(PAGE);
    }
    if (path.contains("/files/")) {
      return """
      {"encoding":"base64","size":5,"content":"aGVsbG8=","last_commit_id":"abc"}\
      """;
    }
    if (path.contains("/compare")) {
      return "{\"commits\":[],\"diffs\":[],\"compare_timeout\":false}";
    }
    return path.endsWith("/merge_requests")
        ? "[]"
        : """
        {"id":"abc","commit":{"id":"abc"},"state":"opened","web_url":"%s"}\
        """
            .formatted(PAGE);
  }

  private static ApplicationContext bot() {
    return ApplicationContext.run(
        Map.of(
            "signalbox.unless-told", "sandbox",
            "signalbox.world", "real",
            "signalbox.db.url", "jdbc:h2:mem:gitlab-source-contract",
            "keys", "planted",
            "micronaut.server.port", -1));
  }

  private static Repository at(URI url) {
    Reach reach =
        new Reach(
            new ConnectionName("gitlab"),
            url,
            Optional.of(new SecretName("gitlab")),
            Optional.empty(),
            Optional.empty());
    return new Repository(
        new Connection.Gitlab(reach, Optional.empty(), Optional.empty()), "gigascience/upstream/x");
  }

  @Test
  void every_request_is_as_gitlab_describes_it() throws IOException {
    PublishedContract contract = PublishedContract.named("gitlab.json", "/");
    try (var neighbour = new RecordingNeighbour(GitlabSourceContractTest::answer);
        var bot = bot()) {
      Repositories repositories = bot.getBean(Repositories.class);
      Repository in = at(neighbour.address(BASE));
      Edit edit = new Edit("develop", "docs/sop/a.md", Optional.of("abc"), "new", "Change a");
      assertThat(repositories.tag(in, "v4.3.5")).isInstanceOf(Asked.Told.class);
      assertThat(repositories.compare(in, "v4.3.4", "v4.3.5")).isInstanceOf(Asked.Told.class);
      assertThat(repositories.write(in, edit)).isInstanceOf(Ordered.Done.class);
      assertThat(repositories.propose(in, edit, "r-1/edit/1")).isInstanceOf(Ordered.Done.class);
      assertThat(repositories.proposal(in, PAGE)).isInstanceOf(Asked.Told.class);
      assertThat(neighbour.requests())
          .extracting(RecordingNeighbour.Request::method)
          .contains("GET", "POST")
          .hasSizeGreaterThan(10);
      assertThat(neighbour.requests().stream().flatMap(it -> contract.complaints(it).stream()))
          .isEmpty();
    }
  }

  @Test
  void a_commit_that_gitlab_does_not_describe_is_noticed() throws IOException {
    PublishedContract contract = PublishedContract.named("gitlab.json", "/");
    var nameless =
        new RecordingNeighbour.Request(
            "POST",
            URI.create("http://127.0.0.1" + BASE + "/projects/a%2Fb/repository/commits"),
            Optional.of("Bearer x"),
            "{\"branch\":\"develop\",\"actions\":[{\"action\":\"rewrite\"}]}");
    assertThat(contract.complaints(nameless)).isNotEmpty();
  }
}
