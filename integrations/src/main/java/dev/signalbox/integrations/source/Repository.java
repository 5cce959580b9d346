package dev.signalbox.integrations.source;

import dev.signalbox.config.estate.Connection;

/**
 * One of the repositories that a server keeps.
 *
 * @param name with the names of all that it belongs to: gigascience/gigadb-website
 */
public record Repository(Connection on, String name) {
  @Override
  public String toString() {
    return name;
  }
}
