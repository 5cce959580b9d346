package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The world as one transaction sees it. */
public final class Things {
  private final Connection connection;

  Things(Connection connection) {
    this.connection = connection;
  }

  public Optional<Thing> find(String kind, String key) {
    return rows("select * from thing where kind = ? and id = ?", kind, key).stream().findFirst();
  }

  /** All whose keys begin so, by their keys. */
  public List<Thing> all(String kind, String beginning) {
    return rows("select * from thing where kind = ? order by id", kind).stream()
        .filter(thing -> thing.key().startsWith(beginning))
        .toList();
  }

  /** Some of these, from a key on, by their keys: for what is too many to be read at once. */
  public List<Thing> some(String kind, String beginning, String from, int most) {
    return rows(
        "select * from thing where kind = ? and id >= ? and left(id, ?) = ? order by id limit ?",
        kind,
        from,
        beginning.length(),
        beginning,
        most);
  }

  /** Whether it was not there yet. */
  public boolean add(String kind, String key, JsonObject body) {
    return changed(
        "insert into thing (kind, id, body, version) values (?, ?, ?, 0) on conflict do nothing",
        kind,
        key,
        body.toString());
  }

  /** Whether it is still as it was seen, and therefore is now as wished. */
  public boolean replace(Thing seen, JsonObject body) {
    return changed(
        "update thing set body = ?, version = version + 1"
            + " where kind = ? and id = ? and version = ?",
        body.toString(),
        seen.kind(),
        seen.key(),
        seen.version());
  }

  public boolean remove(Thing seen) {
    return changed(
        "delete from thing where kind = ? and id = ? and version = ?",
        seen.kind(),
        seen.key(),
        seen.version());
  }

  private boolean changed(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      return statement.executeUpdate() == 1;
    } catch (SQLException broken) {
      throw new IllegalStateException("changing the simulated world", broken);
    }
  }

  private List<Thing> rows(String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<Thing> things = new ArrayList<>();
        while (rows.next()) {
          things.add(thing(rows));
        }
        return things;
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("looking at the simulated world", broken);
    }
  }

  private static Thing thing(ResultSet row) throws SQLException {
    String body = row.getString("body");
    return new Thing(
        row.getString("kind"),
        row.getString("id"),
        Json.read(body).orElseThrow(() -> new IllegalStateException("no JSON: " + body)),
        row.getLong("version"));
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int place = 0; place < values.length; place++) {
      statement.setObject(place + 1, values[place]);
    }
  }
}
