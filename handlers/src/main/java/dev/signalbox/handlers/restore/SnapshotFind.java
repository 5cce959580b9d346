package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Objecting;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** {@code snapshot.find}: a whole set, of one moment, and what would be lost with it. */
@Singleton
final class SnapshotFind
    implements Objecting<SnapshotFind.Wanted, SnapshotFind.Found>,
        Looks<SnapshotFind.Wanted, SnapshotFind.Found> {
  private final Places places;
  private final Shelf shelf;
  private final Losses losses;
  private final Clock clock;

  SnapshotFind(Places places, Shelf shelf, Losses losses, Clock clock) {
    this.places = places;
    this.shelf = shelf;
    this.losses = losses;
    this.clock = clock;
  }

  @Introspected
  record Wanted(SnapshotWish want) {}

  @Introspected
  record Found(SnapshotSet set, Line taken, Duration age, String loses) {}

  @Override
  public About<Wanted, Found> about() {
    return new About<>(
        "snapshot.find",
        Effect.READ,
        "find the snapshots of ${want}",
        Traits.NONE,
        Wanted.class,
        Found.class);
  }

  @Override
  public Optional<String> objection(Turn<Wanted> turn) {
    return turn.arguments()
        .want()
        .moment()
        .filter(clock.instant()::isBefore)
        .map(
            _ ->
                "%s is still to come: moments are UTC, and it is %s. Name one that is over"
                    .formatted(turn.arguments().want(), SnapshotWish.written(clock.instant())));
  }

  @Override
  public Outcome<Found> perform(Turn<Wanted> turn) {
    Optional<Instant> wished = turn.arguments().want().moment();
    return Ways.on(
        places.of(turn.errand()),
        place ->
            Ways.on(
                place.snapshots(),
                said -> Ways.on(shelf.of(place), it -> chosen(place, said, it, wished))));
  }

  private Outcome<Found> chosen(
      Place place, Snapshots said, Sorting sorting, Optional<Instant> wished) {
    return sorting.moments().reversed().stream()
        .filter(it -> wished.isEmpty() || it.isUpTo(wished.get()))
        .findFirst()
        .<Outcome<Found>>map(it -> new Outcome.Done<>(found(place, said, it, wished)))
        .orElseGet(() -> new Outcome.Failed<>(none(place, said, sorting), false));
  }

  private Found found(Place place, Snapshots said, Moment moment, Optional<Instant> wished) {
    return new Found(
        moment.set(),
        new Line(SnapshotWish.written(moment.taken())),
        losses.age(moment),
        losses.of(place, moment, said.policy(place.environment().name()), wished));
  }

  private static String none(Place place, Snapshots said, Sorting sorting) {
    String there =
        sorting.moments().isEmpty()
            ? "there is no set that is whole"
            : "the oldest that is whole is of %s"
                .formatted(SnapshotWish.written(sorting.moments().getFirst().taken()));
    return "NO_WHOLE_SET of %s at that moment or before it: %s (%d snapshots that are ready, within %s). Abort, and start anew with another moment"
        .formatted(place, there, said.replicas(), Measure.written(said.within()));
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return switch (places
        .of(turn.errand())
        .then(place -> place.snapshots().map(it -> byHand(place, it)))) {
      case Asked.Told<String>(String byHand) -> byHand;
      case Asked.Troubled<String> _ -> "take one snapshot of each disk, all of one moment";
    };
  }

  private static String byHand(Place place, Snapshots said) {
    return "on %s: %s, and take %d of one moment, one of each disk"
        .formatted(place.host(), String.join(" ", said.list()), said.replicas());
  }
}
