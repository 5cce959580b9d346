package dev.signalbox.bench.runs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database that bots are told of. An H2 file opens for us only while no bot holds it. */
public record Store(String url, String user) {
  private static final String AS_THE_BOT_DOES =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  public static Store file(Path folder) {
    Path file = folder.resolve("data/signalbox").toAbsolutePath();
    return new Store("jdbc:h2:file:" + file + AS_THE_BOT_DOES, "sa");
  }

  public Map<String, String> told() {
    return Map.of("SIGNALBOX_DB_URL", url, "SIGNALBOX_DB_USER", user);
  }

  public Connection open() throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }
}
