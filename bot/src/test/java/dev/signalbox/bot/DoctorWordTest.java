package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorWordTest {
  private static final String TOKEN = "xoxb-1234-planted-bot-token";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void doctor_without_its_settings_is_refused_with_two() {
    assertThat(obey(Map.of())).isEqualTo(2);
    assertThat(told()).contains("SIGNALBOX_CONFIG", "SLACK_BOT_TOKEN");
  }

  @Test
  void a_look_makes_no_database_and_says_that_there_is_none() {
    assertThat(obey(sandbox())).isZero();
    assertThat(told())
        .containsPattern("(?m)^ok     configuration  3 estates, .*\\.$")
        .containsPattern("(?m)^ok     database       none yet")
        .contains(
            "not seen from here: accounts, channels, keys, neighbours, runners, scopes, slack,"
                + " socket, token, user groups, workspace;");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_that_a_running_bot_holds_is_no_trouble_and_the_rest_is_still_checked()
      throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("box.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(obey(sandbox())).isZero();
    }
    assertThat(told())
        .contains("database       a running Signalbox holds it; ask it with `/ops doctor`.")
        .containsPattern("(?m)^ok     people ");
  }

  @Test
  void a_look_leaves_the_database_as_it_was() throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("box");
    DriverManager.getConnection(url, "sa", "").close();
    int status = obey(sandbox());
    assertThat(told()).containsPattern("(?m)^ok     clock ").contains("mind   database");
    assertThat(status).isZero();
    try (var connection = DriverManager.getConnection(url, "sa", "");
        var tables = connection.getMetaData().getTables(null, "PUBLIC", "%", null)) {
      assertThat(tables.next()).isFalse();
    }
  }

  @Test
  void a_token_that_slack_does_not_know_is_trouble_and_is_not_printed() throws IOException {
    HttpServer slack =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    slack.createContext("/api/", DoctorWordTest::refuse);
    slack.start();
    try {
      Map<String, String> told = new HashMap<>(sandbox());
      told.put("SLACK_API_URL", "http://127.0.0.1:%d/api/".formatted(slack.getAddress().getPort()));
      told.put("SLACK_BOT_TOKEN", TOKEN);
      told.put("SLACK_SIGNING_SECRET", "planted-signing-secret");
      assertThat(obey(told)).isEqualTo(1);
    } finally {
      slack.stop(0);
    }
    assertThat(told())
        .containsPattern("(?m)^wrong  token          Slack does not know the token .*Next: copy")
        .containsOnlyOnce("wrong  ")
        .doesNotContain("planted");
  }

  private static void refuse(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    byte[] answer = "{\"ok\":false,\"error\":\"invalid_auth\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private Map<String, String> sandbox() {
    return Map.of(
        "SIGNALBOX_ENV", "sandbox", "SIGNALBOX_DB_URL", "jdbc:h2:file:" + folder.resolve("box"));
  }

  private int obey(Map<String, String> environment) {
    try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      return new Host(environment, out, out).obey(Word.of(List.of("doctor")));
    }
  }

  private String told() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
