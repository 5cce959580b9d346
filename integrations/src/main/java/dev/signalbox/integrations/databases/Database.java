package dev.signalbox.integrations.databases;

import java.util.Map;
import java.util.Optional;

/**
 * A database, with the machine that it runs on.
 *
 * @param address where it answers; empty while it is being made
 * @param tags by which it is known whose it is; a restored one has only those that it was given
 */
public record Database(
    DatabaseName name,
    Status status,
    Optional<String> address,
    Cover cover,
    Network network,
    Map<String, String> tags) {
  public Database {
    tags = Map.copyOf(tags);
  }
}
