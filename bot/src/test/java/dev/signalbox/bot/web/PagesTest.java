package dev.signalbox.bot.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.ledger.Sealer;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Starting;
import dev.signalbox.handlers.truth.Moves;
import dev.signalbox.handlers.truth.Settlement;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a browser and other programs read from a sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private static final int MORE_THAN_A_PAGE = 620;

  private final EmbeddedServer server =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of(
              "door.under-test", "yes",
              "signalbox.unless-told", "sandbox",
              "signalbox.db.url", "jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1",
              "slack.signing.secret", "8f742231b10e8888abcd99yyyzzz85a5",
              "slack.bot.token", "xoxb-1234-planted-bot-token",
              "micronaut.server.host", "127.0.0.1",
              "micronaut.server.port", -1));
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void a_run_has_a_page_that_runs_nothing_and_says_whose_world_it_is() {
    RunId run = started("<script>alert(1)</script>");
    HttpResponse<String> page = get("/runs/" + run);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "style-src 'sha256-")
        .doesNotContain("unsafe", "script-src");
    assertThat(page.body())
        .contains("because &lt;script&gt;alert(1)&lt;/script&gt; <mark>SANDBOX</mark></h1>")
        .contains("<dd>ada</dd>", "<td>RUN_STARTED</td>", "<th>What it does</th>")
        .doesNotContain("<script");
  }

  @Test
  void a_run_that_nobody_knows_is_missed_kindly() {
    HttpResponse<String> page = get("/runs/zzzzzz");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("I know no run &#39;zzzzzz&#39;", "/ops runs", "SANDBOX");
    assertThat(get("/runs/%3Cscript%3E").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    assertThat(get("/runs/a%00b").statusCode()).isBetween(400, 404);
  }

  @Test
  void the_chain_is_streamed_page_by_page_up_to_what_was_asked_for() {
    Ledger ledger = bean(Ledger.class);
    for (int row = 0; row < MORE_THAN_A_PAGE; row++) {
      ledger.write(new Entry(Entry.Kind.ASKED, "ada", Optional.empty(), "row " + row));
    }
    while (!bean(Sealer.class).seal()) {
      assertThat(bean(Sealer.class).newest().seq()).isPositive();
    }
    HttpResponse<String> all = get("/api/ledger.jsonl?until=" + MORE_THAN_A_PAGE);
    assertThat(all.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/x-ndjson");
    assertThat(all.body().lines()).hasSize(MORE_THAN_A_PAGE);
    assertThat(get("/api/ledger.jsonl?after=5&until=8").body().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("{\"number\":6,")
        .contains("\"previous\":\"", "\"seal\":\"");
    assertThat(get("/api/ledger.jsonl?after=999999").body()).isEmpty();
  }

  private RunId started(String reason) {
    Configuration now = bean(Installation.class).current();
    var order =
        new Order(
            now.estate("gigadb").orElseThrow(),
            Optional.ofNullable(now.runbooks().get("failover")).orElseThrow(),
            Map.of("reason", reason));
    var ada = new RunView.Requester("ada", new UserId("U0OPS1"), new ChannelId("C0OPS"));
    return bean(Starting.class).start(order, ada).run();
  }

  private <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  @Test
  void an_estate_says_which_run_makes_its_sites_trade_their_roles() {
    Moves moves = server.getApplicationContext().getBean(Moves.class);
    assertThat(get("/api/estates/gigadb").body())
        .contains("\"live\":{\"truth\":\"AGREED\",\"roles\":{", "\"moving\":null");
    moves.begin(new Settlement.Place("gigadb", "live"), "abcdef");
    assertThat(get("/api/estates/gigadb").body())
        .contains("\"live\":{\"truth\":\"MOVING\",\"roles\":{", "\"moving\":\"abcdef\"");
    moves.end("abcdef");
    assertThat(get("/api/estates/gigadb").body()).doesNotContain("MOVING");
  }

  private HttpResponse<String> get(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(server.getURI() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException("asking " + path, trouble);
    }
  }
}
