package dev.signalbox.handlers.ppc;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.clouds.Cloud;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How all rows of an environment stand now, and whose doing a maintenance is. */
@Singleton
final class SignalBook {
  private final Registry registry;
  private final Windows windows;

  SignalBook(Registry registry, Windows windows) {
    this.registry = registry;
    this.windows = windows;
  }

  /** It waits for neighbours: never in a transaction. */
  Asked<List<Signal>> of(Keeper keeper) {
    List<WindowRow> open = windows.open(keeper);
    return registry
        .all(keeper)
        .map(rows -> rows.stream().map(it -> signal(keeper, it, open)).toList());
  }

  private static Signal signal(Keeper keeper, Cloud cloud, List<WindowRow> open) {
    Optional<Signal.Window> window =
        open.stream()
            .filter(it -> it.cloud().equals(cloud.id().value()))
            .flatMap(it -> Stream.ofNullable(it.began()).map(at -> new Signal.Window(it.run(), at)))
            .findFirst();
    return Signal.of(keeper, cloud, window);
  }
}
