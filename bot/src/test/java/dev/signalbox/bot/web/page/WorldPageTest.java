package dev.signalbox.bot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.World;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorldPageTest {
  private static EmbeddedServer server(Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(more);
    properties.put("signalbox.unless-told", "sandbox");
    properties.put("signalbox.db.url", "jdbc:h2:mem:world-page");
    properties.put("micronaut.server.host", "127.0.0.1");
    properties.put("micronaut.server.port", -1);
    return ApplicationContext.run(EmbeddedServer.class, properties);
  }

  private static HttpResponse<String> get(EmbeddedServer server, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.getPort(), path));
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void people_see_the_world_and_what_others_wrote_there_is_only_text()
      throws IOException, InterruptedException {
    try (var server = server(Map.of("signalbox.world", "simulated"))) {
      JsonObject site =
          JsonObject.empty().with("title", "<script>alert(1)</script>").with("version", "v9");
      var bot = server.getApplicationContext();
      bot.getBean(World.class).change(things -> things.add("site", "x/live/y", site));
      bot.getBean(Faults.class).tell("dns", Mischance.LATE, 2);
      HttpResponse<String> page = get(server, "/sandbox/world");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Refresh")).contains("2");
      assertThat(page.body())
          .contains("<mark>SANDBOX</mark>", "alt-gigadb-website (Sydney)", "v0337")
          .contains(
              "hk-aws/eip-gigadb-live-gigadb", "<td>rds-server-live-gigadb</td>", "<td>late</td>")
          .contains("hk-aws/gigadb-database-backups", "gitlab/gigascience/upstream/gigadb-website")
          .contains("&lt;script&gt;")
          .doesNotContain("<script>");
      assertThat(get(server, "/sandbox/world.json").body())
          .contains("\"name\":\"alt-live.gigadb.host\"")
          .contains("\"points at\":\"13.236.0.1\"");
    }
  }

  @Test
  void in_earnest_there_is_no_such_page() throws IOException, InterruptedException {
    try (var server = server(Map.of("signalbox.world", "real"))) {
      assertThat(get(server, "/sandbox/world").statusCode()).isEqualTo(404);
    }
  }
}
