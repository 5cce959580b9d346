package dev.signalbox.integrations.objects;

import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** One side of the contract. */
public interface ObjectStoreStage extends AutoCloseable {
  ObjectStore store();

  default Spot spot(String key) {
    return new Spot(new Bucket(Account.at("https://amazonaws.com"), "gpii-inbox"), key);
  }

  /** Puts it there behind the client's back. */
  void keeps(String key, byte[] bytes);

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
