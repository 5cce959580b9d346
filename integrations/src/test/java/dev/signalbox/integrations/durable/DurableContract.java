package dev.signalbox.integrations.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.testing.Databases;
import dev.signalbox.integrations.testing.HandClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class DurableContract {
  private static final String PICK =
      "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat ="
          + " execution_time";

  private final HandClock clock = new HandClock();
  private final Diary diary = new Diary();
  private ApplicationContext bot;
  private Durable durable;
  private TransactionOperations<?> transactions;

  abstract Databases database();

  @BeforeEach
  void start() {
    bot =
        ApplicationContext.builder()
            .properties(database().fresh())
            .singletons(clock, diary, new SimpleMeterRegistry())
            .start();
    durable = bot.getBean(Durable.class);
    transactions = bot.getBean(TransactionOperations.class);
  }

  @AfterEach
  void stop() {
    bot.close();
  }

  private DurableEngine engine() {
    DurableEngine engine = bot.getBean(DurableEngine.class);
    engine.start();
    return engine;
  }

  private boolean stage(String key) {
    return inTransaction(() -> durable.stage(Diary.NAME, key, clock.instant()));
  }

  private <T> T inTransaction(Supplier<T> deed) {
    return transactions.executeWrite(_ -> deed.get());
  }

  @Test
  void staged_work_runs_once_after_the_commit() throws InterruptedException {
    engine();
    assertThat(stage("one")).isTrue();
    assertThat(diary.next(20)).isEqualTo("one");
    assertThat(diary.next(2)).isEqualTo("(nothing ran)");
  }

  @Test
  void work_that_was_rolled_back_never_runs() throws InterruptedException {
    engine();
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      durable.stage(Diary.NAME, "one", clock.instant());
                      throw new IllegalStateException("no");
                    }))
        .hasMessageContaining("no");
    assertThat(diary.next(2)).isEqualTo("(nothing ran)");
  }

  @Test
  void the_same_work_is_staged_once_and_the_transaction_lives_on() {
    assertThat(stage("one")).isTrue();
    boolean[] staged =
        inTransaction(
            () ->
                new boolean[] {
                  durable.stage(Diary.NAME, "one", clock.instant()),
                  durable.stage(Diary.NAME, "two", clock.instant())
                });
    assertThat(staged).containsExactly(false, true);
  }

  @Test
  void staging_outside_a_transaction_is_refused() {
    assertThatThrownBy(() -> durable.stage(Diary.NAME, "one", clock.instant()))
        .hasMessageContaining("outside a transaction");
  }

  @Test
  void work_that_waits_can_be_woken_and_withdrawn() throws InterruptedException {
    diary.then(() -> new Kind.Next.Again(clock.instant().plus(Duration.ofHours(1))));
    diary.then(() -> new Kind.Next.Again(clock.instant().plus(Duration.ofHours(1))));
    engine();
    stage("one");
    assertThat(diary.next(20)).isEqualTo("one");
    durable.wake(Diary.NAME, "one");
    assertThat(diary.next(20)).isEqualTo("one");
    durable.wake(Diary.NAME, "nobody");
  }

  @Test
  void what_waits_under_a_key_or_goes_on_from_it_is_hastened_and_nothing_else()
      throws InterruptedException {
    engine();
    for (String key : List.of("one#7", "onerous", "two")) {
      inTransaction(() -> durable.stage(Diary.NAME, key, clock.instant().plusSeconds(3600)));
    }
    hasten("one");
    assertThat(diary.next(20)).isEqualTo("one#7");
    assertThat(diary.next(2)).isEqualTo("(nothing ran)");
    hasten("two");
    assertThat(diary.next(20)).isEqualTo("two");
    hasten("nobody");
  }

  private void hasten(String key) {
    inTransaction(
        () -> {
          durable.hasten(Diary.NAME, key, clock.instant());
          return true;
        });
  }

  @Test
  void what_is_thrown_is_tried_again_after_thirty_seconds() throws InterruptedException {
    diary.then(
        () -> {
          throw new IllegalStateException("planted by a test");
        });
    engine();
    stage("one");
    assertThat(diary.next(20)).isEqualTo("one");
    assertThat(diary.next(2)).isEqualTo("(nothing ran)");
    clock.tick(Duration.ofSeconds(31));
    assertThat(diary.next(20)).isEqualTo("one");
  }

  /** Another node's row on PostgreSQL; a dead process's on H2. */
  void pick(String key) {
    stage(key);
    inTransaction(
        () -> {
          var connection = (Connection) transactions.getConnection();
          try (var update = connection.prepareStatement(PICK)) {
            return update.executeUpdate();
          } catch (SQLException broken) {
            throw new IllegalStateException("picking", broken);
          }
        });
  }

  String runAfterStart() throws InterruptedException {
    engine();
    return diary.next(5);
  }
}
