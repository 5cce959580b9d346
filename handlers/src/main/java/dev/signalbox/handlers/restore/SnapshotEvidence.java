package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether there is anything to go back to, before somebody needs it. */
@Singleton
final class SnapshotEvidence implements Evidence {
  private final Shelf shelf;
  private final Clock clock;

  SnapshotEvidence(Shelf shelf, Clock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.SNAPSHOTS;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    EnvironmentName here = new EnvironmentName(environment);
    Optional<Place> place =
        Optional.ofNullable(estate.topology().environments().get(here))
            .filter(_ -> estate.upkeep().snapshots().isPresent())
            .flatMap(it -> Places.place(estate, it));
    return estate.topology().components(here).stream()
        .filter(it -> it.uses().filter(Purpose.DOCUMENTS::equals).isPresent())
        .map(Component::name)
        .flatMap(name -> place.stream().map(it -> clue(name.value(), it)))
        .toList();
  }

  private Clue clue(String name, Place place) {
    return Clue.of(
        name,
        place
            .snapshots()
            .then(
                said ->
                    shelf
                        .of(place)
                        .map(it -> clue(name, said.policy(place.environment().name()), it))));
  }

  private Clue clue(String name, Optional<Policy> policy, Sorting sorting) {
    Optional<Duration> age = sorting.newest().map(it -> it.age(clock.instant()));
    if (age.isEmpty()) {
      return Clue.odd(name, "there is no whole set to go back to");
    }
    String says = "the newest whole set is %s old".formatted(Measure.written(age.get()));
    return policy
        .filter(it -> age.get().compareTo(it.alarm()) > 0)
        .map(it -> "%s, and a new one is due every %s".formatted(says, Measure.written(it.every())))
        .map(it -> Clue.odd(name, it))
        .orElseGet(() -> Clue.well(name, says));
  }
}
