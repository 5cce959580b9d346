package dev.signalbox.integrations.databases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.rds.RdsClient;

/**
 * One page of a list.
 *
 * @param next the marker of the page after it; empty where it was the last
 */
record RdsPage<T>(List<T> items, Optional<String> next) {
  /** How a page is asked for, from a marker on, and what it makes of what came. */
  @FunctionalInterface
  interface Turning<T> {
    /** Empty where what came is no page. */
    Optional<RdsPage<T>> page(RdsClient client, Optional<String> marker);
  }

  static <T> RdsPage<T> blank() {
    return new RdsPage<>(List.of(), Optional.empty());
  }

  /** An item that cannot be read makes no shorter list, and no list at all is no empty one. */
  static <S, T> Optional<RdsPage<T>> read(
      boolean listed, List<S> told, Function<S, Optional<T>> reading, Optional<String> next) {
    List<T> items = told.stream().flatMap(it -> reading.apply(it).stream()).toList();
    return listed && items.size() == told.size()
        ? Optional.of(new RdsPage<>(items, next.filter(it -> !it.isEmpty())))
        : Optional.empty();
  }
}
