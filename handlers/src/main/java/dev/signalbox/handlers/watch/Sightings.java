package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What is seen of an estate's sites, one kind at a time. */
@Singleton
final class Sightings {
  private final List<Evidence> all;

  Sightings(List<Evidence> all) {
    this.all = List.copyOf(all);
  }

  record Seen(String environment, Clue clue) {
    String place() {
      return "%s (%s)".formatted(clue.site(), environment);
    }

    boolean isWell() {
      return clue.light() == Clue.Light.WELL;
    }

    String told() {
      return "%s: %s".formatted(place(), clue.says());
    }

    /** It stays the same for as long as it is as wrong. */
    String mark() {
      return "%s: %s".formatted(place(), clue.light());
    }

    Words line() {
      return Words.of(light() + " ").bold(place()).and(": " + clue.says());
    }

    private String light() {
      return switch (clue.light()) {
        case WELL -> ":large_green_circle:";
        case ODD -> ":red_circle:";
        case DARK -> ":question:";
      };
    }
  }

  /** It waits for neighbours: never in a transaction. */
  List<Seen> of(Estate estate, Evidence.Kind kind) {
    return estate.topology().environments().sequencedKeySet().stream()
        .flatMap(it -> of(estate, it, kind))
        .toList();
  }

  private Stream<Seen> of(Estate estate, EnvironmentName environment, Evidence.Kind kind) {
    return all.stream()
        .filter(it -> it.kind() == kind)
        .flatMap(it -> it.of(estate, environment.value()).stream())
        .map(it -> new Seen(environment.value(), it));
  }
}
