package dev.signalbox.integrations.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import dev.signalbox.integrations.secrets.Secret;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The world's own database, reached by connections of its own: no transaction of ours takes back
 * what was done there.
 */
@Singleton
final class WorldDatabase implements AutoCloseable {
  private static final int CONNECTIONS = 4;
  private static final long OURS_ALONE = 7_345_100_411L;
  private static final List<String> TABLES =
      List.of(
          "create table if not exists world_turn (only_row int primary key, turn bigint not null)",
          "create table if not exists thing (kind varchar(40) not null, id varchar(300) not null,"
              + " body text not null, version bigint not null, primary key (kind, id))",
          "create table if not exists fault (neighbour varchar(40) not null,"
              + " kind varchar(20) not null, times int not null, primary key (neighbour, kind))",
          "insert into world_turn (only_row, turn) values (1, 0) on conflict do nothing");

  private final WorldAccess access;
  private final HikariDataSource pool;
  private final ReentrantLock first = new ReentrantLock();
  private boolean prepared;

  /** Nothing is opened before it is used: who only looks at the bot itself has no world. */
  WorldDatabase(WorldAccess access) {
    this.access = access;
    pool = new HikariDataSource();
    pool.setPoolName("world");
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.user());
    access.password().map(Secret::open).ifPresent(pool::setPassword);
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setAutoCommit(false);
  }

  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** One writer at a time, on whichever node. */
  <T> T inTurn(Work<T> work) {
    return inOneGo(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("update world_turn set turn = turn + 1 where only_row = 1");
          }
          return work.on(connection);
        });
  }

  <T> T inOneGo(Work<T> work) {
    begin();
    return whole(work);
  }

  private void begin() {
    first.lock();
    try {
      prepared = prepared || whole(this::prepare);
    } finally {
      first.unlock();
    }
  }

  private <T> T whole(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      try {
        T done = work.on(connection);
        connection.commit();
        return done;
      } catch (SQLException | RuntimeException trouble) {
        connection.rollback();
        throw trouble;
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("acting on the simulated world", broken);
    }
  }

  /** Nodes that start together would otherwise make it twice. */
  private boolean prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (access.isPostgres()) {
        statement.execute("select pg_advisory_xact_lock(%d)".formatted(OURS_ALONE));
        statement.execute("create schema if not exists world");
      }
      for (String table : TABLES) {
        statement.execute(table);
      }
      return true;
    }
  }

  @Override
  @PreDestroy
  public void close() {
    pool.close();
  }
}
