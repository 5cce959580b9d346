package dev.signalbox.integrations.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A new, empty database for whoever asks. */
public enum Databases {
  H2 {
    @Override
    public Map<String, Object> fresh() {
      String url =
          "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
              .formatted(unique());
      return properties(url, "sa", "org.h2.Driver");
    }
  },
  POSTGRES {
    @Override
    public Map<String, Object> fresh() {
      String name = unique();
      try (var connection = Server.STARTED.getPostgresDatabase().getConnection();
          var create = connection.createStatement()) {
        create.execute("create database " + name);
      } catch (SQLException broken) {
        throw new IllegalStateException("creating a test's database", broken);
      }
      String url = Server.STARTED.getJdbcUrl("postgres", name);
      return properties(url, "postgres", "org.postgresql.Driver");
    }
  };

  public abstract Map<String, Object> fresh();

  private static String unique() {
    return "t" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> properties(String url, String user, String driver) {
    return Map.of(
        "datasources.default.url",
        url,
        "datasources.default.username",
        user,
        "datasources.default.password",
        "",
        "datasources.default.driver-class-name",
        driver,
        "datasources.default.dialect",
        "POSTGRES",
        "datasources.default.maximum-pool-size",
        16,
        "flyway.datasources.default.enabled",
        true,
        "flyway.datasources.default.locations",
        "classpath:db/migration");
  }

  /** Started once for all tests of the module, by the first that needs it. */
  private static final class Server {
    private static final EmbeddedPostgres STARTED = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException broken) {
        throw new UncheckedIOException("starting PostgreSQL", broken);
      }
    }
  }
}
