package dev.signalbox.integrations.pipelines.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says of each runner counts, whatever it was asked to leave out. */
final class GitlabRunnersTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  private Asked<List<String>> online(int status, String told) {
    mock.server()
        .when(
            request()
                .withPath("/api/v4/projects/" + Written.PROJECT + "/runners")
                .withQueryStringParameter("tag_list", "ops-bot")
                .withQueryStringParameter("status", "online"))
        .respond(BadDays.answer(status, told));
    try (GitlabStage stage = new GitlabStage(mock)) {
      return stage.runners().online(stage.project(), "ops-bot");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'[{\"id\":8,\"status\":\"online\",\"paused\":false}]', true",
    "'[{\"id\":8,\"status\":\"online\",\"paused\":true}]', false",
    "'[{\"id\":7,\"status\":\"stale\"},{\"id\":8,\"status\":\"online\"}]', true",
    "'[{\"id\":7,\"status\":\"offline\",\"paused\":false}]', false",
    "'[]', false"
  })
  void a_runner_takes_jobs_where_it_is_online_and_not_paused(String told, boolean takes) {
    assertThat(online(200, told))
        .isEqualTo(new Asked.Told<>(takes ? List.of("runner 8") : List.of()));
  }

  @Test
  void what_is_no_list_is_no_missing_runner() {
    assertThat(online(200, "{\"message\":\"hello\"}")).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_key_that_may_not_see_them_is_no_missing_runner() {
    assertThat(online(403, "{\"message\":\"403 Forbidden\"}")).isInstanceOf(Asked.Troubled.class);
  }
}
