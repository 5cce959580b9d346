package dev.signalbox.handlers.restore;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.deployments.Deployments;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code deployments.count}: a script that stops services may bring up others than it stopped. */
@Singleton
final class DeploymentsCount implements Looks<DeploymentsCount.Wanted, DeploymentsCount.Counted> {
  private final Places places;
  private final Deployments deployments;

  DeploymentsCount(Places places, Deployments deployments) {
    this.places = places;
    this.deployments = deployments;
  }

  /**
   * @param expect what an earlier count has told; nothing where this is the first
   */
  @Introspected
  record Wanted(@Nullable String expect) {}

  @Introspected
  record Counted(String counts) {}

  @Override
  public About<Wanted, Counted> about() {
    return new About<>(
        "deployments.count",
        Effect.READ,
        "count how often each service runs",
        Traits.NONE,
        Wanted.class,
        Counted.class);
  }

  @Override
  public Outcome<Counted> perform(Turn<Wanted> turn) {
    Optional<String> expected = Optional.ofNullable(turn.arguments().expect());
    return Ways.on(
        places.of(turn.errand()).then(this::counted),
        now ->
            expected.filter(it -> !it.equals(now)).isEmpty()
                ? new Outcome.Done<>(new Counted(now))
                : new Outcome.Failed<>(
                    "COUNTS_DIFFER: before it was %s, and now it is %s. Scale them as they were, then Retry"
                        .formatted(expected.orElse(""), now),
                    false));
  }

  private Asked<String> counted(Place place) {
    return program(place)
        .then(it -> deployments.counts(place.host(), it))
        .map(
            counts ->
                counts.entrySet().stream()
                    .map(it -> "%s %d".formatted(it.getKey(), it.getValue()))
                    .collect(Collectors.joining(", ")));
  }

  private static Asked<List<String>> program(Place place) {
    return place.said(
        Optional.of(place.estate().upkeep().deployments()).filter(it -> !it.isEmpty()),
        "deployments");
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return switch (places
        .of(turn.errand())
        .then(place -> program(place).map(it -> byHand(place, it)))) {
      case Asked.Told<String>(String byHand) -> byHand;
      case Asked.Troubled<String> _ -> "count how often each service runs";
    };
  }

  private static String byHand(Place place, List<String> program) {
    return "on %s: %s".formatted(place.host(), String.join(" ", program));
  }
}
