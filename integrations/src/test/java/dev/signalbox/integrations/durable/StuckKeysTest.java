package dev.signalbox.integrations.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a database as a killed process left it: a lock that nobody holds and nobody can take. */
class StuckKeysTest {
  private static final String TAKE =
      "insert into run_lock (estate, name, run, taken_at)"
          + " values ('gigadb', 'live', 'abc', current_timestamp)";
  private static final String KEYS =
      "select count(*) from information_schema.table_constraints where constraint_type = 'PRIMARY"
          + " KEY'";

  @TempDir private Path folder;
  private Connection connection;

  @BeforeEach
  void open() throws IOException, SQLException {
    try (InputStream packed = getClass().getResourceAsStream("killed.mv.db.gz")) {
      Files.copy(
          new GZIPInputStream(Objects.requireNonNull(packed)), folder.resolve("killed.mv.db"));
    }
    String url =
        "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=300"
            .formatted(folder.resolve("killed"));
    connection = DriverManager.getConnection(url, "sa", "");
    say(
        "create table loosened_key"
            + " (table_name varchar(100) primary key, key_columns varchar(500) not null)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void what_nobody_holds_can_be_taken_again_and_nothing_else_is_changed() throws SQLException {
    assertThatThrownBy(() -> say(TAKE)).isInstanceOf(SQLException.class);
    List<String> before = told("script nodata");
    List<String> runs = told("select id from run order by id");
    new StuckKeys(connection).loosen();
    say(TAKE);
    assertThat(told("select run from run_lock")).containsExactly("abc");
    assertThat(told("select id from run order by id")).isEqualTo(runs).isNotEmpty();
    assertThat(told("script nodata")).hasSameSizeAs(before);
    assertThatThrownBy(() -> say(TAKE)).hasMessageContaining("primary key");
  }

  @Test
  void who_was_cut_in_the_middle_is_followed_by_who_goes_on() throws SQLException {
    List<String> keys = told(KEYS);
    say("insert into loosened_key values ('run_lock', 'estate, name')");
    say("alter table run_lock drop primary key");
    new StuckKeys(connection).loosen();
    assertThat(told(KEYS)).isEqualTo(keys);
    assertThat(told("select table_name from loosened_key")).isEmpty();
    say(TAKE);
  }

  private void say(String sentence) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sentence);
    }
  }

  private List<String> told(String question) throws SQLException {
    List<String> told = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        told.add(rows.getString(1));
      }
    }
    return told;
  }
}
