package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.truth.Testimony;
import dev.signalbox.integrations.calls.Asked;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What a witness saw when it looked last where the names lead, and whose that is. */
final class Memory {
  private final Cartographer cartographer;
  private final Clock clock;
  private final Map<Spot, Testimony> seen = new ConcurrentHashMap<>();

  /** By its name: an estate whose file was edited is the same estate. */
  private record Spot(String estate, String environment) {
    static Spot of(Estate estate, String environment) {
      return new Spot(estate.name().value(), environment);
    }
  }

  Memory(Cartographer cartographer, Clock clock) {
    this.cartographer = cartographer;
    this.clock = clock;
  }

  /** {@code owners}: how this witness finds out whose the addresses are. */
  void look(Place place, Function<List<Lead>, Asked<List<Ownership>>> owners) {
    Instant at = clock.instant();
    seen.put(
        Spot.of(place.estate(), place.environment()),
        Ownership.testimony(cartographer.leads(place).then(owners), at));
  }

  Testimony of(Estate estate, String environment) {
    return seen.getOrDefault(
        Spot.of(estate, environment), new Testimony.Due("it has not looked yet", Optional.empty()));
  }
}
