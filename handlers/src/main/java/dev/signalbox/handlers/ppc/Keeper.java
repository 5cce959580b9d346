package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import java.util.Optional;

/** Who keeps the rows of an environment. */
record Keeper(Estate estate, Environment environment, Connection.Mysql table) {
  static Optional<Keeper> of(Estate estate, Environment environment) {
    return Optional.ofNullable(environment.use().get(Purpose.DATABASE))
        .map(estate.topology().connections()::get)
        .flatMap(
            it ->
                it instanceof Connection.Mysql table
                    ? Optional.of(new Keeper(estate, environment, table))
                    : Optional.empty());
  }

  String name() {
    return table.reach().name().value();
  }

  /** Testing and production have tables of the same form: whoever reads this knows which it is. */
  String says() {
    return "%s (%s)".formatted(environment.name(), name());
  }
}
