package dev.signalbox.bench.host;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The ledger as it lies in the file, read when the bot is gone. */
public final class LedgerFile {
  private static final String AS_IT_LIES = ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

  private LedgerFile() {}

  public static Set<String> subjects(Path folder) throws SQLException {
    Path file = folder.resolve("data/signalbox").toAbsolutePath();
    Set<String> found = new HashSet<>();
    try (var connection =
            DriverManager.getConnection("jdbc:h2:file:" + file + AS_IT_LIES, "sa", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select subject from ledger_row")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
