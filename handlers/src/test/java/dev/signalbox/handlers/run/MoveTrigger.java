package dev.signalbox.handlers.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Writes down every single move of a run, a step or an ask, in the transaction that makes it: what
 * is rolled back was never seen.
 */
public final class MoveTrigger extends TriggerAdapter {
  private static final String NOWHERE = "[*]";

  @Override
  public void fire(Connection database, @Nullable ResultSet was, @Nullable ResultSet is)
      throws SQLException {
    if (is == null) {
      return; // the stage is cleared
    }
    String from = was == null ? NOWHERE : was.getString("state");
    if (!from.equals(is.getString("state"))) {
      write(database, tableName, is, new Move(from, is.getString("state")));
    }
    if (was != null && tableName.equals("run_step")) {
      judge(database, was, is);
    }
  }

  private void judge(Connection database, ResultSet was, ResultSet is) throws SQLException {
    if (is.getLong("fence") < was.getLong("fence")) {
      write(database, "fence", is, new Move(was.getString("fence"), is.getString("fence")));
    }
    boolean kept = was.getBoolean("prepared");
    if (kept && !Objects.equals(was.getString("before_it"), is.getString("before_it"))) {
      write(
          database, "before", is, new Move(was.getString("before_it"), is.getString("before_it")));
    }
  }

  private void write(Connection database, String what, ResultSet row, Move move)
      throws SQLException {
    try (PreparedStatement insert =
        database.prepareStatement(
            "insert into seen_move (what, id, run, from_state, to_state) values (?, ?, ?, ?, ?)")) {
      insert.setString(1, what);
      insert.setString(2, row.getString("id"));
      insert.setString(3, row.getString(tableName.equals("run") ? "id" : "run"));
      insert.setString(4, move.from());
      insert.setString(5, move.to());
      insert.executeUpdate();
    }
  }
}
