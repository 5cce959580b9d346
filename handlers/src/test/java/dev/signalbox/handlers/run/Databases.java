package dev.signalbox.handlers.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.tools.RunScript;

/** A new database for whoever asks, with nothing in it. */
enum Databases {
  H2("script") {
    @Override
    Map<String, Object> fresh() {
      String url = url("mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
      Memory.copy(url);
      return h2(url);
    }
  },
  POSTGRES("select cast(schema_to_xml('public', false, false, '') as text)") {
    @Override
    Map<String, Object> fresh() {
      String name = "t" + UUID.randomUUID().toString().replace("-", "");
      try (var connection = Server.STARTED.getPostgresDatabase().getConnection();
          var create = connection.createStatement()) {
        create.execute("create database %s template %s".formatted(name, Server.TEMPLATE));
      } catch (SQLException broken) {
        throw new IllegalStateException("creating a test's database", broken);
      }
      String url = Server.STARTED.getJdbcUrl("postgres", name);
      return properties(url, "postgres", "org.postgresql.Driver");
    }
  };

  private static final String USER = "sa";

  private final String everything;

  Databases(String everything) {
    this.everything = everything;
  }

  abstract Map<String, Object> fresh();

  /** The query for all that is written down there. */
  String everything() {
    return everything;
  }

  /** Of tests that name none; {@code -Dtests.database=postgres} for the one of production. */
  static Databases usual() {
    return valueOf(System.getProperty("tests.database", "h2").toUpperCase(Locale.ROOT));
  }

  /** One that outlives the process that holds it, as the bot itself opens it. */
  static Map<String, Object> file(Path folder) {
    return h2(
        url(
            "file:%s;WRITE_DELAY=0;RETENTION_TIME=0"
                .formatted(folder.resolve("trial").toAbsolutePath())));
  }

  private static String url(String where) {
    return "jdbc:h2:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(where);
  }

  private static Map<String, Object> h2(String url) {
    return properties(url, USER, "org.h2.Driver");
  }

  private static Map<String, Object> properties(String url, String user, String driver) {
    return Map.of(
        "datasources.default.url",
        url,
        "datasources.default.username",
        user,
        "datasources.default.driver-class-name",
        driver,
        "datasources.default.maximum-pool-size",
        16);
  }

  private static void write(String url, String user) {
    Flyway.configure()
        .dataSource(url, user, "")
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
  }

  /**
   * The tables of H2, written once, as those of {@link Server}: most of a test's time otherwise.
   */
  private static final class Memory {
    private static final String WRITTEN = written();

    private static String written() {
      String url = url("mem:" + UUID.randomUUID());
      try (var open = DriverManager.getConnection(url, USER, "");
          var query = open.createStatement()) {
        write(url, USER);
        List<String> script = new ArrayList<>();
        ResultSet lines = query.executeQuery("script");
        while (lines.next()) {
          script.add(lines.getString(1));
        }
        return String.join("\n", script);
      } catch (SQLException broken) {
        throw new IllegalStateException("writing the tests' tables", broken);
      }
    }

    static void copy(String url) {
      try (var open = DriverManager.getConnection(url, USER, "")) {
        RunScript.execute(open, new StringReader(WRITTEN));
      } catch (SQLException broken) {
        throw new IllegalStateException("copying the tests' tables", broken);
      }
    }
  }

  /** Started once for all tests of the module, by the first that needs it. */
  private static final class Server {
    private static final String TEMPLATE = "written";
    private static final EmbeddedPostgres STARTED = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres started = EmbeddedPostgres.builder().start();
        writeTables(started);
        return started;
      } catch (IOException broken) {
        throw new UncheckedIOException("starting PostgreSQL", broken);
      }
    }

    /** Once, and copied for everybody: to write them takes longer than most tests. */
    private static void writeTables(EmbeddedPostgres started) {
      try (var connection = started.getPostgresDatabase().getConnection();
          var create = connection.createStatement()) {
        create.execute("create database " + TEMPLATE);
      } catch (SQLException broken) {
        throw new IllegalStateException("creating the tests' template", broken);
      }
      write(started.getJdbcUrl("postgres", TEMPLATE), "postgres");
    }
  }
}
