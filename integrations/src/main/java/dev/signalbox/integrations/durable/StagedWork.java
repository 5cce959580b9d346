package dev.signalbox.integrations.durable;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes the engine's rows itself: its own client breaks the transaction on a duplicate. */
@Singleton
final class StagedWork implements Durable {
  private static final String STAGE =
      """
      insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
      values (?, ?, ?, false, 1) on conflict do nothing\
      """;
  private static final String HASTEN =
      """
      update scheduled_tasks set execution_time = ?, version = version + 1
      where task_name = ? and (task_instance = ? or task_instance like ?)
        and picked = false and execution_time > ?\
      """;
  private static final String WITHDRAW =
      "delete from scheduled_tasks where task_name = ? and task_instance = ? and picked = false";

  /** Between a key and what tells apart the work that has it. */
  private static final String MARK = "#";

  private final TransactionOperations<Connection> transactions;
  private final Bell bell;

  StagedWork(TransactionOperations<Connection> transactions, Bell bell) {
    this.transactions = transactions;
    this.bell = bell;
  }

  @Override
  public boolean stage(KindName kind, String key, Instant at) {
    var transaction = current().orElseThrow(() -> outside("stage", kind));
    try (PreparedStatement insert = transactions.getConnection().prepareStatement(STAGE)) {
      insert.setString(1, kind.value());
      insert.setString(2, key);
      insert.setObject(3, at.atOffset(ZoneOffset.UTC));
      boolean isNew = insert.executeUpdate() == 1;
      afterCommit(transaction, bell::ring);
      return isNew;
    } catch (SQLException broken) {
      throw new IllegalStateException("staging " + kind.value() + " " + key, broken);
    }
  }

  @Override
  public void wake(KindName kind, String key) {
    Runnable ring = () -> bell.ring(kind, key);
    current().ifPresentOrElse(transaction -> afterCommit(transaction, ring), ring);
  }

  /** By their rows: an engine is asked for one at a time, and knows no beginnings of names. */
  @Override
  public void hasten(KindName kind, String key, Instant now) {
    var transaction = current().orElseThrow(() -> outside("hasten", kind));
    try (PreparedStatement update = transactions.getConnection().prepareStatement(HASTEN)) {
      update.setObject(1, now.atOffset(ZoneOffset.UTC));
      update.setString(2, kind.value());
      update.setString(3, key);
      update.setString(4, key + MARK + "%");
      update.setObject(5, now.atOffset(ZoneOffset.UTC));
      update.executeUpdate();
      afterCommit(transaction, bell::ring);
      wake(kind, key);
    } catch (SQLException broken) {
      throw new IllegalStateException("hastening " + kind.value() + " " + key, broken);
    }
  }

  @Override
  public void withdraw(KindName kind, String key) {
    if (current().isEmpty()) {
      throw outside("withdraw", kind);
    }
    try (PreparedStatement delete = transactions.getConnection().prepareStatement(WITHDRAW)) {
      delete.setString(1, kind.value());
      delete.setString(2, key);
      delete.executeUpdate();
    } catch (SQLException broken) {
      throw new IllegalStateException("withdrawing " + kind.value() + " " + key, broken);
    }
  }

  private Optional<? extends TransactionStatus<?>> current() {
    return transactions.findTransactionStatus();
  }

  private static void afterCommit(TransactionStatus<?> transaction, Runnable then) {
    transaction.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            then.run();
          }
        });
  }

  private static IllegalStateException outside(String deed, KindName kind) {
    return new IllegalStateException(
        "%s of %s outside a transaction".formatted(deed, kind.value()));
  }
}
