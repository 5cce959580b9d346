package dev.signalbox.handlers.run;

import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says where this process stands with each letter; whoever listens may end it there. */
record Courier(
    Letters letters,
    Supplier<TransactionOperations<Connection>> transactions,
    Supplier<FarNeighbour> listener)
    implements Letters {
  @Override
  public void put(Letter letter) {
    letters.put(letter);
    listener.get().here(Deadline.CLAIMED, letter.key());
    transactions
        .get()
        .findTransactionStatus()
        .orElseThrow()
        .registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                listener.get().here(Deadline.POSTED, letter.key());
              }
            });
  }

  @Override
  public void withdraw(String key) {
    letters.withdraw(key);
  }

  @Override
  public Optional<Instant> putAt(String key) {
    return letters.putAt(key);
  }

  @Override
  public Optional<Posted> posted(String key) {
    return letters.posted(key);
  }

  @Override
  public List<Undelivered> undelivered() {
    return letters.undelivered();
  }
}
