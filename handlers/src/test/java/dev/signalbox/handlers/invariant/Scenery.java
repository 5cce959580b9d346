package dev.signalbox.handlers.invariant;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundled configuration, and how its estates might stand. */
final class Scenery {
  static final Shapes SHAPES = Shapes.planned();
  static final Sides UPSTREAM = new Sides("upstream", "alt");
  private static final Path FOLDER =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
  private static final List<String> ENVIRONMENTS = List.of("live", "staging");

  private Scenery() {}

  static Configuration bundled() {
    return with(Map.of());
  }

  /** With files that are other than the bundled ones, or more. */
  static Configuration with(Map<String, String> files) {
    Sources sources = Sources.in(FOLDER);
    for (var file : files.entrySet()) {
      sources = sources.with(file.getKey(), file.getValue());
    }
    return switch (Configuration.of(sources, SHAPES)) {
      case Reading.Good(var configuration) -> configuration;
      case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
    };
  }

  static String text(String file) {
    return Sources.in(FOLDER).text(file).orElseThrow();
  }

  static Estate estate(String name) {
    return bundled().estate(name).orElseThrow();
  }

  /** Everywhere the same site is production, and nothing is under way. */
  static Standing standing(Estate estate, Sides sides) {
    boolean roles = estate.roles().truth().isPresent();
    Map<String, Truth> truths =
        roles
            ? ENVIRONMENTS.stream()
                .collect(Collectors.toMap(it -> it, _ -> new Truth.Agreed(sides)))
            : Map.of();
    List<Holding> holdings =
        roles ? ENVIRONMENTS.stream().flatMap(it -> pair(it, sides)).toList() : List.of();
    return new Standing(estate, Optional.of("mine"), truths, holdings, Map.of(), Set.of());
  }

  private static Stream<Holding> pair(String environment, Sides sides) {
    return Stream.of(
        held(environment, sides.production(), Role.PRODUCTION),
        held(environment, sides.standby(), Role.STANDBY));
  }

  static Holding held(String environment, String site, Role role) {
    return new Holding("gigadb", environment, site, role, "v4.3.4", Instant.EPOCH);
  }
}
