package dev.signalbox.integrations.clouds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction in the table of the clouds: what it has not committed never was. */
final class Session implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Session.class);
  private static final String SELECT = "select name, id, org_id, flags from Clouds";
  private static final String UPDATE = "update Clouds set flags = ? where id = ? and flags = ?";
  private static final String STRANGE = "22000";
  private final Connection connection;

  Session(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
  }

  List<Cloud> read(Which which) throws SQLException {
    return rows(which, "");
  }

  /** Nobody changes these rows before this is over. */
  List<Cloud> lock(Which.Ids which) throws SQLException {
    return rows(which, " order by id for update");
  }

  /** How many rows it fitted. */
  int set(Rewrite rewrite) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
      statement.setInt(1, rewrite.wished().bits());
      statement.setString(2, rewrite.seen().id().value());
      statement.setInt(3, rewrite.seen().flags().bits());
      return statement.executeUpdate();
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  private List<Cloud> rows(Which which, String end) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SELECT + where(which) + end)) {
      List<String> values = values(which);
      for (int place = 0; place < values.size(); place++) {
        statement.setString(place + 1, values.get(place));
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<Cloud> clouds = new ArrayList<>();
        while (rows.next()) {
          clouds.add(cloud(rows));
        }
        return clouds.stream().filter(which::fits).sorted(Cloud.ORDER).toList();
      }
    }
  }

  private static String where(Which which) {
    return switch (which) {
      case Which.Ids(var ids) ->
          " where id in (%s)".formatted(String.join(", ", Collections.nCopies(ids.size(), "?")));
      case Which.Named _ -> " where name = ? and org_id = ?";
      case Which.Of _ -> " where org_id = ?";
      case Which.All _ -> "";
    };
  }

  private static List<String> values(Which which) {
    return switch (which) {
      case Which.Ids(var ids) -> ids.stream().map(CloudId::value).toList();
      case Which.Named(String name, String organisation) -> List.of(name, organisation);
      case Which.Of(String organisation) -> List.of(organisation);
      case Which.All _ -> List.of();
    };
  }

  private static Cloud cloud(ResultSet row) throws SQLException {
    String id = text(row, "id");
    int bits = row.getInt("flags");
    if (row.wasNull()) {
      throw new SQLException("the row %s has no flags at all".formatted(id), STRANGE);
    }
    return new Cloud(
        CloudId.read(id)
            .orElseThrow(() -> new SQLException("'%s' is no id of a row".formatted(id), STRANGE)),
        text(row, "name"),
        text(row, "org_id"),
        new Flags(bits));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    if (text == null) {
      throw new SQLException("a row there has no " + column, STRANGE);
    }
    return text;
  }

  /** What was told before counts, however the farewell goes. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException trouble) {
      LOG.debug("closing a connection", trouble);
    }
  }
}
