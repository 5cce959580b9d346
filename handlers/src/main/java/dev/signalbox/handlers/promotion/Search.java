package dev.signalbox.handlers.promotion;

import java.util.List;
import java.util.Optional;

/**
 * The newest pipelines, down to the one that has arrived. Pure.
 *
 * @param seen the newest first
 */
record Search(Route route, List<Contender> seen) {
  Search {
    seen = List.copyOf(seen);
  }

  /** The first that is more than not yet there: below it, all is older. */
  Optional<Contender> first() {
    return seen.stream().filter(it -> !isNotYet(it)).findFirst();
  }

  private boolean isNotYet(Contender one) {
    return one.stand(route) instanceof Stand.NotYet;
  }

  /** What is newer than that, and why it is not taken. */
  List<String> passedOver() {
    return seen.stream()
        .takeWhile(this::isNotYet)
        .flatMap(
            it ->
                it.stand(route) instanceof Stand.NotYet(String why)
                    ? List.of("%s: %s".formatted(it, why)).stream()
                    : List.<String>of().stream())
        .toList();
  }

  Optional<Contender> arrived() {
    return seen.stream().filter(it -> it.hasArrived(route)).findFirst();
  }

  /** Begun since then, and not all of it is there: nobody knows what it has changed. */
  List<Contender> halfWay() {
    return seen.stream()
        .filter(it -> it.stand(route) instanceof Stand.Gone && !it.hasArrived(route))
        .toList();
  }
}
