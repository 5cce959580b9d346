package dev.signalbox.integrations.backups;

import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.testing.BadDay;
import java.time.Instant;
import java.util.Optional;

/** One side of the contract. */
public interface ArchiveStage extends AutoCloseable {
  Archive archive();

  default Bucket bucket() {
    return new Bucket(Account.at("https://amazonaws.com"), "gigadb-database-backups");
  }

  /** Puts it there behind the client's back, or tells why it cannot have that date. */
  Optional<String> keeps(String key, String content, Instant stored);

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
