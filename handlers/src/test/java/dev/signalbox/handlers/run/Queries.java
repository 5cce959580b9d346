package dev.signalbox.handlers.run;

import io.micronaut.context.BeanContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import io.micronaut.transaction.TransactionOperations;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What stands in the bot's database, asked of it directly. */
record Queries(BeanContext bot) {

  List<String> texts(String query, Object... values) {
    return prepared(
        query,
        statement -> {
          fill(statement, values);
          List<String> found = new ArrayList<>();
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(rows.getString(1));
            }
          }
          return found;
        });
  }

  /** Wherever it stands, also where nobody thought of it. */
  List<String> tablesThatSay(String words) {
    return texts(
            "select table_name || ' ' || column_name from information_schema.columns where"
                + " table_schema = 'public' and (lower(data_type) like 'char%' or data_type ="
                + " 'text')")
        .stream()
        .map(it -> it.split(" ", 2))
        .filter(it -> says(it[0], it[1], words))
        .map(it -> it[0])
        .toList();
  }

  private boolean says(String table, String column, String words) {
    String query = "select 'here' from \"%s\" where \"%s\" like ?".formatted(table, column);
    return !texts(query, "%" + words + "%").isEmpty();
  }

  void change(String statement, Object... values) {
    prepared(
        statement,
        prepared -> {
          fill(prepared, values);
          return prepared.executeUpdate();
        });
  }

  private <T> T prepared(String statement, PreparedStatementCallback<T> then) {
    TransactionOperations<?> transactions = bot.getBean(TransactionOperations.class);
    return transactions.executeWrite(
        _ -> bot.getBean(JdbcOperations.class).prepareStatement(statement, then));
  }

  /** PostgreSQL does not take moments as they are. */
  private static Object stored(Object value) {
    return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, stored(values[at]));
    }
  }
}
