package dev.signalbox.bot.slack;

import dev.signalbox.bot.settings.Secret;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** One running bot for all tests of the door, reached over loopback as Slack would reach it. */
final class RunningDoor implements AutoCloseable {
  static final String SIGNING = "8f742231b10e8888abcd99yyyzzz85a5";
  static final String BOT_TOKEN = "xoxb-1234-planted-bot-token";
  static final String DATABASE = "jdbc:h2:mem:door;DB_CLOSE_DELAY=-1";

  private final EmbeddedServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningDoor() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "door.under-test",
                "yes",
                "door.clock",
                "by-hand",
                "signalbox.unless-told",
                "sandbox",
                "signalbox.db.url",
                DATABASE,
                "slack.signing.secret",
                SIGNING,
                "slack.bot.token",
                BOT_TOKEN,
                "micronaut.server.host",
                "127.0.0.1",
                "micronaut.server.port",
                -1));
  }

  <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  int port() {
    return server.getPort();
  }

  TestClock clock() {
    return bean(TestClock.class);
  }

  HttpResponse<String> signed(String body) {
    return signed(body, Long.toString(clock().instant().getEpochSecond()));
  }

  HttpResponse<String> signed(String body, String timestamp) {
    String signature =
        new SignatureCheck(new Secret(SIGNING), clock()).sign(timestamp, bytes(body));
    return sent(
        body, Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature));
  }

  HttpResponse<String> sent(String body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/slack/events"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes(body)))
            .header(
                "Content-Type",
                body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded");
    headers.forEach(request::header);
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException("asking the door", trouble);
    }
  }

  /** Beside the bot's own pool, which a test may have emptied. */
  long rows(String table) {
    try (Connection connection =
            DriverManager.getConnection(
                DATABASE + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
        ResultSet row =
            connection.createStatement().executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException trouble) {
      throw new IllegalStateException("counting " + table, trouble);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
