package dev.signalbox.handlers.bastion;

import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.hosts.Host;
import java.time.Duration;

/** What is to be run, and on which host. */
public record Commission(Host host, Errand errand) {
  Duration limit() {
    return errand.command().limit();
  }

  /** What a person would do instead. */
  public String byHand() {
    return "on %s: %s".formatted(host, String.join(" ", errand.words()));
  }

  @Override
  public String toString() {
    return "%s on %s".formatted(errand.name(), host);
  }
}
