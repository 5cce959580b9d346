package dev.signalbox.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.starter.Starter;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole production bot that has a socket token and no signing secret. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionGateTest {
  private static final String TOKEN = "planted-api-token";

  private final HttpClient client = HttpClient.newHttpClient();
  private URI address = URI.create("http://127.0.0.1");
  private ApplicationContext context = ApplicationContext.builder().build();

  @BeforeAll
  void start(@TempDir Path folder) {
    Path ours = folder.resolve("ours");
    assertThat(Starter.write(ours)).isInstanceOf(Starter.Result.Written.class);
    EmbeddedServer server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "door.under-test", "yes",
                "signalbox.unless-told", "production",
                "signalbox.config", ours.toString(),
                "signalbox.api.token", TOKEN,
                "signalbox.db.url", "jdbc:h2:file:" + folder.resolve("production"),
                "slack.api.url", "http://127.0.0.1:9/api/",
                "slack.bot.token", "xoxb-planted",
                "slack.app.token", "xapp-1-A0BOX-1-planted",
                "micronaut.server.host", "127.0.0.1",
                "micronaut.server.port", -1));
    context = server.getApplicationContext();
    address = server.getURI();
  }

  @AfterAll
  void stop() {
    client.close();
    context.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/health/liveness, 200",
    "/health/readiness, 200",
    "/health, 401",
    "/prometheus, 401",
    "/sandbox, 401",
    "/sandbox/api/auth.test, 401",
    "/api/runs, 401",
    "/api/ledger.jsonl, 401",
    "/runs/abcdef, 401",
    "/, 401",
    "/hooks/../prometheus, 404",
    "//prometheus, 401",
    "/health/liveness/, 401",
    "/nothing, 401"
  })
  void only_a_handful_of_paths_is_open(String path, int status) {
    assertThat(get(path, "").statusCode()).isEqualTo(status);
  }

  @Test
  void health_tells_the_world_nothing_but_up() {
    assertThat(get("/health/readiness", "").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void the_token_opens_the_figures_and_nothing_like_it_does() {
    assertThat(get("/prometheus", "Bearer " + TOKEN).body()).contains("jvm_memory_used_bytes");
    assertThat(get("/prometheus", "Bearer " + TOKEN + "x").statusCode()).isEqualTo(401);
    assertThat(get("/prometheus", "Bearer ").statusCode()).isEqualTo(401);
    assertThat(get("/prometheus", TOKEN).statusCode()).isEqualTo(401);
  }

  @Test
  void production_has_no_sandbox_even_for_those_who_may() {
    assertThat(get("/sandbox", "Bearer " + TOKEN).statusCode()).isEqualTo(404);
    assertThat(get("/sandbox/api/auth.test", "Bearer " + TOKEN).statusCode()).isEqualTo(404);
  }

  @Test
  void without_a_signing_secret_slack_has_no_address_here() throws Exception {
    var request =
        HttpRequest.newBuilder(address.resolve("/slack/events"))
            .POST(HttpRequest.BodyPublishers.ofString("command=%2Fops"))
            .build();
    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> get(String path, String authorization) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException("asking " + path, trouble);
    }
  }
}
