package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.handlers.action.Resource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of an environment. */
record Database(Estate estate, Environment environment, Connection.Couchdb on) {
  /** Empty where the environment's connection leads to none. */
  static Optional<Database> of(Estate estate, Environment environment) {
    return Optional.ofNullable(environment.use().get(Purpose.DOCUMENTS))
        .map(estate.topology().connections()::get)
        .flatMap(
            it ->
                it instanceof Connection.Couchdb on
                    ? Optional.of(new Database(estate, environment, on))
                    : Optional.empty());
  }

  /** The same by the name of the environment. */
  static Optional<Database> of(Estate estate, String environment) {
    return Optional.ofNullable(
            estate.topology().environments().get(new EnvironmentName(environment)))
        .flatMap(it -> of(estate, it));
  }

  /** What the estate calls it. */
  Stream<Component> components() {
    return estate.topology().components(environment.name()).stream()
        .filter(it -> it.uses().filter(Purpose.DOCUMENTS::equals).isPresent());
  }

  /** Those that changes reach before it, the next below first. */
  Stream<EnvironmentName> below() {
    Map<EnvironmentName, Environment> all = estate.topology().environments();
    return Stream.iterate(
            environment.after(),
            Optional::isPresent,
            it -> it.map(all::get).flatMap(Environment::after))
        .flatMap(Optional::stream);
  }

  boolean isAbove(String other) {
    return below().map(EnvironmentName::value).anyMatch(other::equals);
  }

  /** What one run keeps from all others while it writes. */
  Resource users() {
    return new Resource("users of " + this);
  }

  @Override
  public String toString() {
    return environment.name().value();
  }
}
