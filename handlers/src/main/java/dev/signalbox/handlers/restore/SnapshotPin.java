package dev.signalbox.handlers.restore;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.restore.Signals.Signal;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.levers.Position;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;

/** {@code snapshot.pin}: what rotates would throw the good ones away, and keep what is broken. */
@Singleton
final class SnapshotPin
    implements Reversible<Nothing, SnapshotPin.Pinned>, Previewed<Nothing, SnapshotPin.Pinned> {
  private final Places places;
  private final Shelf shelf;
  private final Signals signals;

  SnapshotPin(Places places, Shelf shelf, Signals signals) {
    this.places = places;
    this.shelf = shelf;
    this.signals = signals;
  }

  @Introspected
  record Pinned(Integer sets) {}

  @Override
  public About<Nothing, Pinned> about() {
    return new About<>(
        "snapshot.pin",
        Effect.ADDITIVE,
        "keep the present snapshots",
        Traits.NONE.undoneBy("rotation as it was before").shortLived(),
        Nothing.class,
        Pinned.class);
  }

  private Asked<Place> place(Turn<Nothing> turn) {
    return places.of(turn.errand());
  }

  private Asked<Signal> rotation(Turn<Nothing> turn) {
    return place(turn)
        .then(place -> place.snapshots().map(it -> new Signal(place.host(), it.rotation())));
  }

  @Override
  public Preview preview(Turn<Nothing> turn) {
    Place place = Ways.known(place(turn));
    Sorting sorting = Ways.known(shelf.of(place));
    return new Preview(
        "snapshots of %s are kept".formatted(place),
        "their rotation is %s now; %d complete sets, the newest of %s"
            .formatted(
                Ways.known(rotation(turn).then(signals::now)).says(),
                sorting.moments().size(),
                sorting.newest().map(it -> SnapshotWish.written(it.taken())).orElse("never")),
        new TreeSet<>(List.of(place.of("snapshots"))));
  }

  @Override
  public String before(Turn<Nothing> turn) {
    return Ways.known(rotation(turn).then(signals::now)).name();
  }

  @Override
  public Sight<Pinned> look(Turn<Nothing> turn) {
    return signals.stands(rotation(turn), Position.OFF, () -> seen(turn));
  }

  private Sight<Pinned> seen(Turn<Nothing> turn) {
    return switch (place(turn).then(shelf::of)) {
      case Asked.Troubled<Sorting>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Sorting>(Sorting sorting) -> new Sight.Done<>(pinned(sorting));
    };
  }

  private static Pinned pinned(Sorting sorting) {
    return new Pinned(sorting.moments().size());
  }

  @Override
  public Outcome<Pinned> perform(Turn<Nothing> turn) {
    return signals.move(
        rotation(turn),
        Position.OFF,
        turn.token().value(),
        () -> Ways.on(place(turn).then(shelf::of), it -> new Outcome.Done<>(pinned(it))));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Nothing> turn, String before) {
    return signals.stands(
        rotation(turn), Position.valueOf(before), () -> new Sight.Done<>(new Nothing()));
  }

  /** The script of a restore starts it in the end, whoever had stopped it, and why. */
  @Override
  public Outcome<Nothing> takeBack(Turn<Nothing> turn, String before) {
    return signals.move(
        rotation(turn),
        Position.valueOf(before),
        turn.token().value(),
        () -> new Outcome.Done<>(new Nothing()));
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return Signals.byHand(rotation(turn), Position.OFF);
  }

  @Override
  public String backByHand(Turn<Nothing> turn, String before) {
    return Signals.byHand(rotation(turn), Position.valueOf(before));
  }
}
