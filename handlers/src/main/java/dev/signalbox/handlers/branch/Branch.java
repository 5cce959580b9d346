package dev.signalbox.handlers.branch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.PpcKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that an estate is built from.
 *
 * @param name as the estate calls it, which may be an environment
 * @param git as git does
 */
record Branch(Estate estate, Connection.Travis on, String name, String git) {
  static List<Branch> all(Estate estate) {
    return estate.topology().connections().sequencedValues().stream()
        .filter(Connection.Travis.class::isInstance)
        .map(Connection.Travis.class::cast)
        .flatMap(on -> of(estate, on))
        .toList();
  }

  private static Stream<Branch> of(Estate estate, Connection.Travis on) {
    return estate.delivery().branches().sequencedEntrySet().stream()
        .map(it -> new Branch(estate, on, it.getKey(), it.getValue()));
  }

  /** The same for as long as it is built there. */
  String id() {
    return "%s/%s:%s@%s".formatted(estate.name(), name, on.repository(), git);
  }

  String title() {
    return "%s, %s".formatted(estate.about().title(), name);
  }

  /** Private clouds that are updated with what is built from it. */
  List<String> updated() {
    return estate.topology().ppcs().all().sequencedValues().stream()
        .filter(it -> it.kind() == PpcKind.SERVICE_DEPENDENT)
        .filter(it -> it.environment().value().equals(name))
        .map(Ppc::name)
        .map(Object::toString)
        .toList();
  }
}
