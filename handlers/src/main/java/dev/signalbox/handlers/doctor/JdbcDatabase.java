package dev.signalbox.handlers.doctor;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.OffsetDateTime;

@Singleton
final class JdbcDatabase implements Database {
  private final JdbcOperations jdbc;

  JdbcDatabase(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Seen look() {
    return jdbc.prepareStatement(
        "select current_timestamp",
        statement -> {
          try (var rows = statement.executeQuery()) {
            if (!rows.next()) {
              throw new SQLException("the database told no time");
            }
            String product = statement.getConnection().getMetaData().getDatabaseProductName();
            return new Seen(product, rows.getObject(1, OffsetDateTime.class).toInstant());
          }
        });
  }
}
