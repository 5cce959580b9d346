package dev.signalbox.handlers.bastion;

import dev.signalbox.config.estate.CommandName;
import dev.signalbox.integrations.hosts.Host;
import java.time.Duration;

/** What may be under way on a host, and how long it may take. */
public record Watch(Host host, CommandName name, Duration limit) {
  @Override
  public String toString() {
    return "%s on %s".formatted(name, host);
  }
}
