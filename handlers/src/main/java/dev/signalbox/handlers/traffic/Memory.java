package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.truth.Testimony;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a witness saw when it looked last. */
final class Memory {
  private final Map<Spot, Testimony> seen = new ConcurrentHashMap<>();

  private record Spot(String estate, String environment) {}

  void keep(Place place, Testimony testimony) {
    seen.put(new Spot(place.estate().name().value(), place.environment()), testimony);
  }

  Testimony of(Estate estate, String environment) {
    return seen.getOrDefault(
        new Spot(estate.name().value(), environment),
        new Testimony.Due("it has not looked yet", Optional.empty()));
  }
}
