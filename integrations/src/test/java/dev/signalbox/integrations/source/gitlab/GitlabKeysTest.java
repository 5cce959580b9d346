package dev.signalbox.integrations.source.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.identity.KeyholdersContract;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GitlabKeysTest extends KeyholdersContract {
  @Override
  protected Keyholders keyholders(Http http) {
    return new GitlabKeys(http);
  }

  @Override
  protected Connection.Gitlab on(URI url) {
    Reach reach =
        new Reach(
            new ConnectionName("gitlab"),
            url,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Connection.Gitlab(reach, Optional.of("ops-bot"), Optional.empty());
  }

  @Override
  protected String good() {
    return "{\"id\":1,\"username\":\"ops-bot\"}";
  }

  @Override
  protected String holder() {
    return "ops-bot";
  }

  private Asked<Boolean> online() {
    try (var kit = new TestHttp()) {
      return new GitlabKeys(kit.http())
          .isOnline(on(mock.reach("/api/v4").url()), "gigascience/upstream/x", "ops-bot");
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
    answers(200, told);
    assertThat(online()).isEqualTo(new Asked.Told<>(takes));
    assertThat(mock.seen().getFirst())
        .satisfies(
            it ->
                assertThat(it.getPath().getValue())
                    .isEqualTo("/api/v4/projects/gigascience%2Fupstream%2Fx/runners"))
        .satisfies(
            it -> assertThat(it.getFirstQueryStringParameter("tag_list")).isEqualTo("ops-bot"))
        .satisfies(it -> assertThat(it.getFirstQueryStringParameter("status")).isEqualTo("online"));
  }

  @Test
  void what_is_no_list_is_no_missing_runner() {
    answers(200, "{\"message\":\"hello\"}");
    assertThat(online()).isInstanceOf(Asked.Troubled.class);
    answers(403, "{\"message\":\"403 Forbidden\"}");
    assertThat(online()).isInstanceOf(Asked.Troubled.class);
  }
}
