package dev.signalbox.handlers.run;

import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.WorldAccess;
import io.micronaut.context.env.Environment;
import io.micronaut.json.tree.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bot and its world as they stood: from one place, many ways can be walked. */
final class Rewind {
  /** Where that is kept which is not past. */
  static final String NOW = "public";

  private final Region region;
  private final List<String> databases;
  private int marks;

  Rewind(Region region) {
    this.region = region;
    databases =
        List.of(
            region
                .track
                .the(Environment.class)
                .getRequiredProperty("datasources.default.url", String.class),
            region.track.the(WorldAccess.class).url());
  }

  /** A moment that can be come back to. */
  record Mark(String name, Instant at) {}

  @FunctionalInterface
  private interface Work {
    void on(Statement statement, List<String> tables) throws SQLException;
  }

  Mark mark() {
    Mark mark = new Mark("mark_" + ++marks, region.track.clock.instant());
    everywhere(
        (statement, tables) -> {
          statement.execute("create schema " + mark.name());
          for (String table : tables) {
            statement.execute(
                "create table %s.%s as select * from public.%s"
                    .formatted(mark.name(), table, table));
          }
        });
    return mark;
  }

  /** Of one kind, what the world held then, by its key. */
  Map<String, JsonNode> kept(String when, String kind) {
    Map<String, JsonNode> kept = new HashMap<>();
    try (Connection connection = DriverManager.getConnection(databases.getLast(), "sa", "");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select id, body from %s.thing where kind = '%s'".formatted(when, kind))) {
      while (rows.next()) {
        kept.put(rows.getString(1), Json.read(rows.getString(2)).orElseThrow());
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("looking back", broken);
    }
    return kept;
  }

  /** What the bot remembers of the names is looked at anew. */
  void to(Mark mark) {
    everywhere(
        (statement, tables) -> {
          watchReferences(statement, false);
          for (String table : tables) {
            statement.execute("delete from public." + table);
            statement.execute(
                "insert into public.%s select * from %s.%s".formatted(table, mark.name(), table));
          }
          watchReferences(statement, true);
        });
    region.track.clock.turnTo(mark.at());
    region
        .estate()
        .topology()
        .environments()
        .keySet()
        .forEach(it -> region.track.the(Jury.class).look(region.estate(), it.value()));
  }

  void forget(Mark mark) {
    everywhere(
        (statement, _) -> statement.execute("drop schema %s cascade".formatted(mark.name())));
  }

  private void everywhere(Work work) {
    for (String database : databases) {
      try (Connection connection = DriverManager.getConnection(database, "sa", "");
          Statement statement = connection.createStatement()) {
        work.on(statement, tables(statement));
      } catch (SQLException broken) {
        throw new IllegalStateException("going back in time", broken);
      }
    }
  }

  private static void watchReferences(Statement statement, boolean watched) throws SQLException {
    boolean isPostgres =
        statement.getConnection().getMetaData().getURL().startsWith("jdbc:postgresql:");
    statement.execute(
        isPostgres
            ? "set session_replication_role = " + (watched ? "origin" : "replica")
            : "set referential_integrity " + watched);
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
      while (rows.next()) {
        tables.add('"' + rows.getString(1) + '"');
      }
    }
    return tables;
  }
}
