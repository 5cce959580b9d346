package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.DatabaseUrl;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherWorldTest {
  @Test
  void a_sandbox_refuses_a_database_of_production_and_writes_nothing_into_it(@TempDir Path folder)
      throws SQLException {
    DatabaseUrl url = new DatabaseUrl("jdbc:h2:file:" + folder.resolve("production"));
    try (var connection = DriverManager.getConnection(url.value(), "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("create table signalbox_world (only_row int, mode varchar(20))");
      statement.execute("insert into signalbox_world values (1, 'production')");
    }
    assertThat(startedAsSandbox(url))
        .isEqualTo(
            "1 This database belongs to a production, and this is a start as sandbox:"
                + " give it a database of its own.\n");
    try (var connection = DriverManager.getConnection(url.value(), "sa", "");
        var tables = connection.getMetaData().getTables(null, "public", "letter", null)) {
      assertThat(tables.next()).isFalse();
    }
  }

  private static String startedAsSandbox(DatabaseUrl url) {
    var said = new ByteArrayOutputStream();
    try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      var environment =
          Map.of(
              "SIGNALBOX_ENV", "sandbox",
              "SIGNALBOX_PORT", "0",
              "SIGNALBOX_DB_URL", url.value());
      int status = new Host(environment, out, out).obey(Word.of(List.of("start")));
      return status + " " + said.toString(StandardCharsets.UTF_8);
    }
  }
}
