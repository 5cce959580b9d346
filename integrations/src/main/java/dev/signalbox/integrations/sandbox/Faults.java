package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is going to go wrong, and how often still. */
@Singleton
public final class Faults {
  private final WorldDatabase database;

  Faults(WorldDatabase database) {
    this.database = database;
  }

  public record Ahead(String neighbour, Mischance mischance, int times) {}

  /** So often from now on; 0 calls it off. */
  public void tell(String neighbour, Mischance mischance, int times) {
    database.inTurn(
        connection -> {
          change(
              connection,
              "delete from fault where neighbour = ? and kind = ?",
              neighbour,
              mischance.word());
          return times > 0
              && change(
                  connection,
                  "insert into fault (neighbour, kind, times) values (?, ?, " + times + ")",
                  neighbour,
                  mischance.word());
        });
  }

  public List<Ahead> ahead() {
    return database.inOneGo(Faults::ahead);
  }

  /** What befalls this call; it is used up with it. */
  Optional<Mischance> befall(String neighbour, boolean look) {
    if (ahead().stream().noneMatch(it -> it.neighbour().equals(neighbour))) {
      return Optional.empty();
    }
    return database.inTurn(
        connection -> {
          Optional<Mischance> next =
              ahead(connection).stream()
                  .filter(it -> it.neighbour().equals(neighbour))
                  .map(Ahead::mischance)
                  .filter(it -> !it.spares(look))
                  .findFirst();
          if (next.isPresent()) {
            change(
                connection,
                "update fault set times = times - 1 where neighbour = ? and kind = ?",
                neighbour,
                next.get().word());
          }
          return next;
        });
  }

  private static List<Ahead> ahead(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select neighbour, kind, times from fault where times > 0"
                    + " order by neighbour, kind");
        ResultSet rows = statement.executeQuery()) {
      List<Ahead> ahead = new ArrayList<>();
      while (rows.next()) {
        Mischance mischance = Mischance.of(rows.getString(2)).orElseThrow();
        ahead.add(new Ahead(rows.getString(1), mischance, rows.getInt(3)));
      }
      return ahead;
    }
  }

  private static boolean change(Connection connection, String sql, String neighbour, String kind)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, neighbour);
      statement.setString(2, kind);
      return statement.executeUpdate() == 1;
    }
  }
}
