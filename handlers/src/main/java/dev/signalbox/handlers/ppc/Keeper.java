package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.OrganisationName;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.WhichPpcs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

  List<Ppc> meant(WhichPpcs which) {
    return estate.topology().ppcs().meant(which, environment.name());
  }

  /** By which the table knows it; empty for one that the estate's file does not. */
  Optional<String> id(OrganisationName organisation) {
    return Optional.ofNullable(estate.topology().ppcs().organisations().get(organisation))
        .map(UUID::toString);
  }

  String name() {
    return table.reach().name().value();
  }

  /** Testing and production have tables of the same form: whoever reads this knows which it is. */
  String says() {
    return "%s (%s)".formatted(environment.name(), name());
  }
}
