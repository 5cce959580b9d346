package dev.signalbox.integrations.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micronaut.context.annotation.Property;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The scheduler on the bot's own database: one node on H2, several on PostgreSQL. */
@Singleton
final class SchedulerDatabase {
  private static final int THREADS = 10;
  private static final Duration USUAL = Duration.ofSeconds(1);

  /** More often than this, asking costs more than it brings. */
  private static final Duration SHORTEST = Duration.ofMillis(50);

  private final DataSource pool;
  private final Duration polling;

  /** The injected source only works inside a transaction; polling and completion need the pool. */
  SchedulerDatabase(
      DataSource injected,
      DataSourceResolver resolver,
      @Property(name = "signalbox.sandbox.speed", defaultValue = "1") int speed) {
    this.pool = resolver.resolve(injected);
    this.polling = Collections.max(List.of(SHORTEST, USUAL.dividedBy(speed)));
  }

  Scheduler scheduler(List<Task<?>> tasks, com.github.kagkarlsson.scheduler.Clock clock) {
    var builder =
        Scheduler.create(pool, tasks)
            .threads(THREADS)
            .pollingInterval(polling)
            .enableImmediateExecution()
            .heartbeatInterval(Duration.ofSeconds(3))
            .missedHeartbeatsLimit(5)
            .shutdownMaxWait(Duration.ofSeconds(20))
            .schedulerName(new SchedulerName.Fixed("signalbox-" + UUID.randomUUID()))
            .serializer(new NoPayload())
            .commitWhenAutocommitDisabled(true)
            .clock(clock);
    return polling(builder).build();
  }

  private SchedulerBuilder polling(SchedulerBuilder builder) {
    return isPostgres()
        ? builder
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
            .pollUsingLockAndFetch(0.5, 1.0)
        : builder.jdbcCustomization(new DefaultJdbcCustomization(false)).pollUsingFetch(0.5, 3.0);
  }

  /** No other process can hold an H2 file, so whatever is picked was picked by a dead one. */
  void releaseWhatADeadProcessHeld() {
    if (isPostgres()) {
      return;
    }
    try (Connection connection = pool.getConnection()) {
      new StuckKeys(connection).loosen();
      release(connection);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("releasing the work of a dead process", broken);
    }
  }

  private static void release(Connection connection) throws SQLException {
    try (var release =
        connection.prepareStatement(
            """
            update scheduled_tasks
            set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
            where picked = true\
            """)) {
      release.executeUpdate();
    }
  }

  private boolean isPostgres() {
    try (Connection connection = pool.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    } catch (SQLException broken) {
      throw new IllegalStateException("asking the database for its name", broken);
    }
  }
}
