package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.Kind.Next;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.jdbc.runtime.PreparedStatementCallback;
import io.micronaut.transaction.TransactionOperations;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs on a database, with the engine's part played by hand: what is staged and due is run. */
public final class Track implements AutoCloseable {
  static final RunView.Requester ADA =
      new RunView.Requester("ada", new UserId("U0OPS1"), new ChannelId("C0OPS"));
  final MovedClock clock = new MovedClock();
  private final ApplicationContext bot;

  public Track() {
    bot =
        ApplicationContext.builder("test")
            .properties(
                Map.of(
                    "trial",
                    "here",
                    "datasources.default.url",
                    "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
                        .formatted(UUID.randomUUID())))
            .singletons(clock)
            .start();
  }

  public <T> T the(Class<T> bean) {
    return bot.getBean(bean);
  }

  TestNeighbour neighbour() {
    return the(TestNeighbour.class);
  }

  Kind kind(String name) {
    return bot.getBeansOfType(Kind.class).stream()
        .filter(it -> it.name().value().equals(name))
        .findFirst()
        .orElseThrow();
  }

  RunId start(String runbook) {
    var order = Trial.order(the(Installation.class).current(), runbook);
    return the(Starting.class).start(order, ADA).run();
  }

  RunView see(RunId run) {
    return the(Runs.class).find(run.value()).orElseThrow();
  }

  StepRow step(RunId run, String step) {
    return the(StepRows.class).findById(StepRow.id(run.value(), step)).orElseThrow();
  }

  /** Everything that is due now, and what that makes due. */
  void work() {
    for (Optional<String> key = due(); key.isPresent(); key = due()) {
      String name = key.get();
      switch (the(StepWork.class).run(name)) {
        case Next.Done() -> change("delete from scheduled_tasks where task_instance = ?", name);
        case Next.Again(Instant at) -> postpone(name, at);
      }
    }
  }

  void workAfter(Duration wait) {
    clock.tick(wait);
    work();
  }

  /** Ten minutes pass, that many times: longer than any wait between two tries. */
  void workLong(int times) {
    for (int wait = 0; wait < times; wait++) {
      workAfter(Duration.ofMinutes(10));
    }
  }

  /** Whatever earlier tests left under way ends; the neighbour is in its good mood again. */
  void quiet() {
    neighbour().forget();
    workLong(5);
    neighbour().forget();
    Installation installation = the(Installation.class);
    installation.replace(Trial.configuration(Trial.RUNBOOK, installation.shapes()));
  }

  private Optional<String> due() {
    return texts(
            "select task_instance from scheduled_tasks where task_name = 'step'"
                + " and execution_time <= ? order by execution_time",
            clock.instant().atOffset(ZoneOffset.UTC))
        .stream()
        .findFirst();
  }

  private void postpone(String name, Instant at) {
    OffsetDateTime then = at.atOffset(ZoneOffset.UTC);
    change("update scheduled_tasks set execution_time = ? where task_instance = ?", then, name);
  }

  public List<String> texts(String query, Object... values) {
    return prepared(
        query,
        statement -> {
          fill(statement, values);
          List<String> found = new ArrayList<>();
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(rows.getString(1));
            }
          }
          return found;
        });
  }

  public void change(String statement, Object... values) {
    prepared(
        statement,
        prepared -> {
          fill(prepared, values);
          return prepared.executeUpdate();
        });
  }

  private <T> T prepared(String statement, PreparedStatementCallback<T> then) {
    TransactionOperations<?> transactions = the(TransactionOperations.class);
    return transactions.executeWrite(
        _ -> the(JdbcOperations.class).prepareStatement(statement, then));
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
  }

  @Override
  public void close() {
    bot.close();
  }
}
