package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an estate's commands run: on the bastions of its sites, or on a host of an environment. */
public record Hosts(Estate estate) {
  /** It has to say of itself that it is {@code ESTATE/SITE}. */
  public Optional<Host> of(Site site) {
    return used(site.use()).map(on -> new Host(on, says(site.name().value())));
  }

  /** It has to say of itself that it is {@code ESTATE/ENVIRONMENT}. */
  public Optional<Host> of(Environment environment) {
    return used(environment.use()).map(on -> new Host(on, says(environment.name().value())));
  }

  private String says(String part) {
    return "%s/%s".formatted(estate.name(), part);
  }

  private Optional<Connection> used(Map<Purpose, ConnectionName> use) {
    return Stream.of(Purpose.BASTION, Purpose.COMMANDS)
        .flatMap(purpose -> Optional.ofNullable(use.get(purpose)).stream())
        .findFirst()
        .map(estate.topology().connections()::get);
  }
}
