package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.type.Handle;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.checks.Proviso;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** No script deletes a disk whose snapshot is gone by the time that it begins. */
@Singleton
final class WholeSet implements Proviso {
  private final Places places;
  private final Shelf shelf;

  WholeSet(Places places, Shelf shelf) {
    this.places = places;
    this.shelf = shelf;
  }

  @Override
  public Optional<String> objection(Deed.Words words, Command command) {
    Map<String, String> values = Plain.read(words.arguments().getOrDefault("values", "{}"));
    return command.values().sequencedEntrySet().stream()
        .filter(it -> it.getValue().equals(Handle.SNAPSHOT_SET))
        .map(it -> new SnapshotSet(values.getOrDefault(it.getKey(), "")))
        .flatMap(it -> missing(words, it).stream())
        .findFirst();
  }

  private Optional<String> missing(Deed.Words words, SnapshotSet set) {
    return switch (places.of(words.errand()).then(shelf::of)) {
      case Asked.Troubled<Sorting>(Trouble trouble) ->
          Optional.of("whether its snapshots are still there is not known: " + trouble.says());
      case Asked.Told<Sorting>(Sorting sorting)
          when sorting.moments().stream().anyMatch(it -> it.set().equals(set)) ->
          Optional.empty();
      case Asked.Told<Sorting> _ ->
          Optional.of(
              "SET_GONE: %s is no whole set of one moment any more, so nothing was begun. Abort, and start anew with another moment"
                  .formatted(set));
    };
  }
}
