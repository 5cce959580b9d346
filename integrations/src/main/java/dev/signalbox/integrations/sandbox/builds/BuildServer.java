package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.StandIn;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where all calls of the simulated build server come in, each about one repository. */
@Singleton
final class BuildServer implements StandIn {
  static final String NAME = "builds";
  private static final String UNKNOWN = "it answered 404, repository not found";
  private final World world;
  private final Fate fate;
  private final Clock clock;

  BuildServer(World world, Fate fate, Clock clock) {
    this.world = world;
    this.fate = fate;
    this.clock = clock;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  <T> Asked<T> ask(Connection.Travis on, String doing, Function<Bench, Asked<T>> look) {
    return fate.ask(
        new Called(NAME, on.reach(), doing),
        () ->
            world.see(
                things -> {
                  Bench bench = bench(things, on);
                  return bench.isKnown()
                      ? look.apply(bench)
                      : new Asked.Troubled<>(trouble(doing, UNKNOWN));
                }));
  }

  /**
   * @param half what is done of it when it goes wrong
   */
  <T> Ordered<T> order(
      Connection.Travis on, String doing, Function<Bench, Ordered<T>> deed, Consumer<Bench> half) {
    return fate.order(
        new Called(NAME, on.reach(), doing),
        new Fate.Deed<>() {
          @Override
          public Ordered<T> whole() {
            return world.change(things -> taken(bench(things, on), doing, deed));
          }

          @Override
          public void half() {
            world.change(
                things -> {
                  half.accept(bench(things, on));
                  return true;
                });
          }
        });
  }

  private Bench bench(Things things, Connection.Travis on) {
    return new Bench(things, on.repository(), clock.instant());
  }

  private static <T> Ordered<T> taken(Bench bench, String doing, Function<Bench, Ordered<T>> deed) {
    return bench.isKnown() ? deed.apply(bench) : new Ordered.Refused<>(trouble(doing, UNKNOWN));
  }

  static Trouble trouble(String doing, String why) {
    return new Trouble(doing, Kind.REQUEST, why);
  }
}
