package dev.signalbox.bot.database;

import dev.signalbox.bot.StartRefused;
import dev.signalbox.bot.WhenServing;
import dev.signalbox.bot.settings.Settings;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Looks at the database before the migrations do: nothing is written to a wrong one. */
@Singleton
@WhenServing
final class DatabaseGate implements BeanCreatedEventListener<DataSource>, Ordered {
  private static final String DURABILITY =
      "select setting_name, setting_value from information_schema.settings"
          + " where setting_name in ('WRITE_DELAY', 'RETENTION_TIME')";
  private static final Map<String, String> IN_FORCE =
      Map.of("RETENTION_TIME", "0", "WRITE_DELAY", "0");

  private final Settings settings;

  DatabaseGate(Settings settings) {
    this.settings = settings;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
    try (Connection connection = event.getBean().getConnection();
        Statement statement = connection.createStatement()) {
      if (settings.database().url().isH2() && !settings.database().url().isInMemory()) {
        mustOutliveAKill(statement);
      }
      mustBeOurs(connection, statement);
      return event.getBean();
    } catch (SQLException trouble) {
      throw new IllegalStateException("looking at the database", trouble);
    }
  }

  /** H2 says yes to a setting in its address and may yet not follow it: so it is asked. */
  private static void mustOutliveAKill(Statement statement) throws SQLException {
    Map<String, String> found = new TreeMap<>();
    try (ResultSet rows = statement.executeQuery(DURABILITY)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    if (!found.equals(IN_FORCE)) {
      throw new StartRefused(
          "H2 would lose acknowledged work when killed (%s): leave both out of SIGNALBOX_DB_URL."
              .formatted(found));
    }
  }

  private void mustBeOurs(Connection connection, Statement statement) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "signalbox_world", null)) {
      if (!tables.next()) {
        return;
      }
    }
    try (ResultSet row = statement.executeQuery("select mode from signalbox_world")) {
      if (row.next()) {
        World.mustBe(settings.mode(), row.getString(1));
      }
    }
  }
}
