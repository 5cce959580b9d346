package dev.signalbox.handlers.bastion;

import dev.signalbox.integrations.commands.Errand;
import dev.signalbox.integrations.hosts.Host;

/** What is to be run, and on which host. */
public record Commission(Host host, Errand errand) {
  public Watch watch() {
    return new Watch(host, errand.name(), errand.command().limit());
  }

  /** What a person would do instead. */
  public String byHand() {
    return "on %s: %s".formatted(host, String.join(" ", errand.words()));
  }

  @Override
  public String toString() {
    return watch().toString();
  }
}
