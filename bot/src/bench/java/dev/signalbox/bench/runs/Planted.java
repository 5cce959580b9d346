package dev.signalbox.bench.runs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import java.util.StringJoiner;

/** Rows put into an H2 file by SQL, where making them one by one would take hours. */
public record Planted(Store store) {
  private static final int AT_ONCE = 100_000;
  private static final Set<Integer> TEXT = Set.of(Types.VARCHAR, Types.CLOB);
  private static final String ROWS =
      """
      insert into ledger_row (id, at, kind, person, estate, subject, seq)
      select 'planted-' || x, dateadd('second', x - ?, current_timestamp), 'ASKED', 'ada', 'bench',
        'looks bench planted-' || x, (select seq from ledger_head) + x
      from system_range(?, ?) as numbers(x)\
      """;
  private static final String SEALS =
      """
      insert into ledger_seal (seq, row_id, content, chain)
      select (select seq from ledger_head) + x, 'planted-' || x,
        rawtohex(hash('SHA-256', 'content' || x)), rawtohex(hash('SHA-256', 'chain' || x))
      from system_range(?, ?) as numbers(x)\
      """;

  /** That run so many times more, with all that belongs to it, as if each had been asked for. */
  public void copiesOf(String run, int many) throws SQLException {
    try (Connection connection = store.open()) {
      copy(connection, "run", "id = '%s'".formatted(run), run, many);
      copy(connection, "ask", "run = '%s'".formatted(run), run, many);
      copy(connection, "letter", "letter_key like 'run/%s/%%'".formatted(run), run, many);
      copy(connection, "scheduled_tasks", "task_instance like '%s%%'".formatted(run), run, many);
    }
  }

  /** Numbered and sealed, so that nobody has to do it after the start. */
  public void ledgerRows(int many) throws SQLException {
    try (Connection connection = store.open();
        var rows = connection.prepareStatement(ROWS);
        var seals = connection.prepareStatement(SEALS);
        var head = connection.prepareStatement("update ledger_head set seq = seq + ?")) {
      for (int from = 1; from <= many; from += AT_ONCE) {
        int to = Math.min(many, from + AT_ONCE - 1);
        run(rows, many, from, to);
        run(seals, from, to);
      }
      run(head, many);
    }
  }

  private static void run(PreparedStatement statement, int... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setInt(at + 1, values[at]);
    }
    statement.executeUpdate();
  }

  private static void copy(Connection at, String table, String which, String run, int many)
      throws SQLException {
    StringJoiner names = new StringJoiner(", ");
    StringJoiner values = new StringJoiner(", ");
    try (var statement = at.createStatement();
        var rows = statement.executeQuery("select * from " + table + " where false")) {
      for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
        String name = rows.getMetaData().getColumnName(column);
        boolean isText = TEXT.contains(rows.getMetaData().getColumnType(column));
        names.add(name);
        values.add(isText ? renamed(name, run) : name);
      }
      statement.executeUpdate(
          "insert into %s (%s) select %s from %s, system_range(1, %d) as numbers(x) where %s"
              .formatted(table, names, values, table, many, which));
    }
  }

  private static String renamed(String column, String run) {
    return "replace(%s, '%s', 'w' || lpad(cast(x as varchar), 5, '0'))".formatted(column, run);
  }
}
