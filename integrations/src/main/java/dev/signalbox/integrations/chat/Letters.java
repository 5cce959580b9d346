package dev.signalbox.integrations.chat;

import dev.signalbox.config.people.ChannelId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox: what is put here inside a transaction reaches Slack some time after its commit. */
public interface Letters {

  /** The same key again edits what was posted; of several edits only the newest is sent. */
  void put(Letter letter);

  /** In the caller's transaction: what has not reached Slack yet is not sent any more. */
  void withdraw(String key);

  /** When it was put here first; empty where it never was. */
  Optional<Instant> putAt(String key);

  /** Where a letter stands now, if Slack has it. */
  Optional<Posted> posted(String key);

  /** Whether this is another message than the one of that key: forwarded, or doubled. */
  default boolean isCopy(Posted message, String key) {
    return posted(key).filter(message::equals).isEmpty();
  }

  /** Letters that will never arrive, for doctor. */
  List<Undelivered> undelivered();

  record Posted(ChannelId channel, MessageTs ts) {}

  record Undelivered(String key, String addressee, String error) {}
}
