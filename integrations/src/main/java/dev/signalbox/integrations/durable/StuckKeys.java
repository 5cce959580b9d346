package dev.signalbox.integrations.durable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * H2 may keep in the index of a key what a killed process had begun there. Nobody reads that row,
 * and nobody can ever write one of that key again. An index that is made anew has forgotten it.
 */
record StuckKeys(Connection connection) {
  private static final String FILE = "jdbc:h2:file:";

  /** What holds more is history: no key of it is used twice. */
  private static final int MOST_ROWS = 20_000;

  private static final String KEYS =
      """
      select parts.table_name,
        listagg(parts.column_name, ', ') within group (order by parts.ordinal_position)
      from information_schema.key_column_usage parts
      join information_schema.table_constraints keys
        on keys.constraint_name = parts.constraint_name
      join information_schema.tables on tables.table_name = parts.table_name
      where keys.constraint_type = 'PRIMARY KEY' and tables.table_schema = 'public'
        and parts.table_schema = 'public' and tables.row_count_estimate <= %d
      group by parts.table_name
      order by parts.table_name
      """
          .formatted(MOST_ROWS);

  private record Key(String table, String columns) {}

  /** Before anybody else uses the file. Wherever it is cut, the next start goes on from there. */
  void loosen() throws SQLException {
    if (connection.getMetaData().getURL().startsWith(FILE)) {
      List<Key> there = keys(KEYS);
      for (Key cut : keys("select table_name, key_columns from loosened_key")) {
        finish(cut, there.contains(cut));
      }
      for (Key key : keys(KEYS)) {
        say("insert into loosened_key values ('%s', '%s')", key);
        say("alter table %s drop primary key", key);
        finish(key, false);
      }
    }
  }

  private void finish(Key key, boolean isThere) throws SQLException {
    if (!isThere) {
      say("alter table %s add primary key (%s)", key);
    }
    say("delete from loosened_key where table_name = '%s'", key);
  }

  private void say(String sentence, Key key) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sentence.formatted(key.table(), key.columns()));
    }
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  private List<Key> keys(String question) throws SQLException {
    List<Key> keys = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        keys.add(new Key(rows.getString(1), rows.getString(2)));
      }
    }
    return keys;
  }
}
