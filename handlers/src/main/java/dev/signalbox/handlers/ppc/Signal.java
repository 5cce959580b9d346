package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.integrations.clouds.Cloud;
import java.time.Instant;
import java.util.Optional;

/**
 * One row as people see it.
 *
 * @param ours the private cloud of the estate's file that it belongs to
 * @param window the step that has put it into maintenance, where it is in it by one of ours
 */
record Signal(Keeper keeper, Cloud cloud, Optional<Ppc> ours, Optional<Window> window) {
  record Window(String run, Instant since) {}

  static Signal of(Keeper keeper, Cloud cloud, Optional<Window> window) {
    Estate estate = keeper.estate();
    Optional<Ppc> ours =
        estate.topology().ppcs().in(keeper.environment().name()).stream()
            .filter(it -> it.row().equals(cloud.name()))
            .filter(
                it -> keeper.id(it.organisation()).filter(cloud.organisation()::equals).isPresent())
            .findFirst();
    return new Signal(keeper, cloud, ours, window.filter(_ -> cloud.flags().maintenance()));
  }

  String name() {
    return ours.map(it -> it.name().value()).orElse(cloud.name());
  }

  /** As the estate's file calls it, or its id. */
  String organisation() {
    return keeper.estate().topology().ppcs().organisations().entrySet().stream()
        .filter(it -> it.getValue().toString().equals(cloud.organisation()))
        .map(it -> it.getKey().value())
        .findFirst()
        .orElse(cloud.organisation());
  }

  /** On, and none of our runs has done it. */
  boolean isForeign() {
    return cloud.flags().maintenance() && window.isEmpty();
  }
}
