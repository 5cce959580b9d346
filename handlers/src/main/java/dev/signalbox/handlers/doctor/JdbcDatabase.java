package dev.signalbox.handlers.doctor;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/** Looks on a connection of its own: checks run beside each other, in nobody's transaction. */
@Singleton
final class JdbcDatabase implements Database {
  private static final int H2_FILE_IS_HELD = 90020;
  private static final int H2_FILE_IS_NOT_THERE = 90146;

  private final TransactionOperations<Connection> transactions;

  JdbcDatabase(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  @Override
  public Seen look() {
    try {
      return transactions.executeRead(status -> answers(status.getConnection()));
    } catch (RuntimeException trouble) {
      return why(trouble);
    }
  }

  private static Seen answers(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select current_timestamp")) {
      if (!rows.next()) {
        throw new SQLException("the database told no time");
      }
      String product = connection.getMetaData().getDatabaseProductName();
      return new Seen.Answers(product, rows.getObject(1, OffsetDateTime.class).toInstant());
    }
  }

  private static Seen why(Throwable trouble) {
    return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> cause instanceof SQLException sql ? Stream.of(sql) : Stream.empty())
        .<Seen>flatMap(
            sql ->
                switch (sql.getErrorCode()) {
                  case H2_FILE_IS_HELD -> Stream.of(new Seen.Held());
                  case H2_FILE_IS_NOT_THERE -> Stream.of(new Seen.NotMadeYet());
                  default -> Stream.empty();
                })
        .findFirst()
        .orElseGet(Seen.Away::new);
  }
}
