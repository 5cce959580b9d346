package dev.signalbox.handlers.traffic;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** {@code traffic.settle}: whoever still has the old address in memory has asked anew by then. */
@Singleton
final class TrafficSettle implements Looks<Nothing, Nothing> {
  private static final int LEFT_TO_THE_KEEPER = 1;
  private static final Duration KEEPERS = Duration.ofMinutes(5);

  private final Places places;
  private final Cartographer cartographer;
  private final Roles roles;
  private final Clock clock;
  private final Tempo tempo;

  TrafficSettle(Places places, Cartographer cartographer, Roles roles, Clock clock, Tempo tempo) {
    this.places = places;
    this.cartographer = cartographer;
    this.roles = roles;
    this.clock = clock;
    this.tempo = tempo;
  }

  @Override
  public About<Nothing, Nothing> about() {
    return new About<>(
        "traffic.settle",
        Effect.READ,
        "wait until the names have settled",
        Traits.NONE.waiting(),
        Nothing.class,
        Nothing.class);
  }

  @Override
  public Outcome<Nothing> perform(Turn<Nothing> turn) {
    Place place = places.of(turn.errand());
    return switch (cartographer.leads(place)) {
      case Asked.Troubled<List<Lead>>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<List<Lead>>(var leads) ->
          wait(moved(place), tempo.lasting(longest(leads).multipliedBy(2)));
    };
  }

  private Outcome<Nothing> wait(Instant moved, Duration settling) {
    Instant until = moved.plus(settling);
    return clock.instant().isBefore(until)
        ? new Outcome.Wait<>(
            until, "waits %d s after the last move".formatted(settling.toSeconds()))
        : new Outcome.Done<>(new Nothing());
  }

  private Instant moved(Place place) {
    return roles.of(place.estate().name().value(), place.environment()).stream()
        .map(Holding::since)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Duration longest(List<Lead> leads) {
    return leads.stream()
        .map(it -> it.record().ttl())
        .map(it -> it == LEFT_TO_THE_KEEPER ? KEEPERS : Duration.ofSeconds(it))
        .max(Comparator.naturalOrder())
        .orElse(KEEPERS);
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return "wait until twice the longest TTL of the moved records has passed";
  }
}
