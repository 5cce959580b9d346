package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import java.util.Optional;

/** An environment, and the host that knows its disks and its services. */
record Place(Estate estate, Environment environment, Host host) {

  Asked<Snapshots> snapshots() {
    return said(estate.upkeep().snapshots(), "snapshots");
  }

  /** Trouble where the estate's file does not say how. */
  <T> Asked<T> said(Optional<T> section, String key) {
    return section
        .<Asked<T>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking at %s of %s".formatted(key, estate.name()),
                        Kind.REQUEST,
                        "the estate's file does not say how: write `%s:` into it".formatted(key))));
  }

  Optional<Connection.Couchdb> documents() {
    return Optional.ofNullable(environment.use().get(Purpose.DOCUMENTS))
        .map(estate.topology().connections()::get)
        .filter(Connection.Couchdb.class::isInstance)
        .map(Connection.Couchdb.class::cast);
  }

  /** What two runs may not have at once: each would put back what it found. */
  Resource of(String what) {
    return new Resource("%s of %s in %s".formatted(what, estate.name(), this));
  }

  @Override
  public String toString() {
    return environment.name().value();
  }
}
