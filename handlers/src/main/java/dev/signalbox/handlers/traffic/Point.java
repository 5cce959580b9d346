package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.truth.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that follows a role.
 *
 * @param address how the elastic address is called that it leads to, at whichever site
 */
record Point(Zone zone, String name, Role role, String address) {

  /** All of an environment, in the order of its file. */
  static List<Point> of(Estate estate, String environment) {
    List<RecordPair> pairs =
        estate.roles().records().getOrDefault(new EnvironmentName(environment), List.of());
    return pairs.stream().flatMap(it -> of(estate, it)).toList();
  }

  private static Stream<Point> of(Estate estate, RecordPair pair) {
    Stream<String> production = Stream.concat(Stream.of(pair.production()), pair.also().stream());
    return Stream.concat(
        production.flatMap(it -> of(estate, it, Role.PRODUCTION, pair.address()).stream()),
        of(estate, pair.standby(), Role.STANDBY, pair.address()).stream());
  }

  /** The linter has seen that every name lies in a zone of its file. */
  private static Optional<Point> of(Estate estate, String name, Role role, String address) {
    return estate.zones().sequencedValues().stream()
        .filter(it -> isIn(name, it.name().value()))
        .max(Comparator.comparingInt(it -> it.name().value().length()))
        .map(it -> new Point(it, name, role, address));
  }

  private static boolean isIn(String name, String zone) {
    return name.equals(zone) || name.endsWith("." + zone);
  }
}
