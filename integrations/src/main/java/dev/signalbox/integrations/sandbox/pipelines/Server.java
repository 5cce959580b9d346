package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where all calls of the simulated server of pipelines come in, each about one project. */
@Singleton
final class Server {
  static final String NAME = "pipelines";
  private final World world;
  private final Fate fate;
  private final Clock clock;

  Server(World world, Fate fate, Clock clock) {
    this.world = world;
    this.fate = fate;
    this.clock = clock;
  }

  <T> Asked<T> ask(Project project, String doing, Function<Yard, T> look) {
    return fate.ask(
        called(project, doing),
        () ->
            world.see(
                things ->
                    yard(things, project)
                        .<Asked<T>>map(yard -> new Asked.Told<>(look.apply(yard)))
                        .orElseGet(() -> new Asked.Troubled<>(unknown(doing)))));
  }

  /** Something that must be there for there to be an answer. */
  <T> Asked<T> askFor(Project project, String doing, Function<Yard, Optional<T>> look) {
    return ask(project, doing, look)
        .then(
            found ->
                found
                    .<Asked<T>>map(Asked.Told::new)
                    .orElseGet(() -> new Asked.Troubled<>(missing(doing))));
  }

  <T> Ordered<T> order(Project project, String doing, Function<Yard, Ordered<T>> deed) {
    return order(project, doing, deed, _ -> {});
  }

  /** With something that is half of it. */
  <T> Ordered<T> order(
      Project project, String doing, Function<Yard, Ordered<T>> deed, Consumer<Yard> half) {
    return fate.order(
        called(project, doing),
        new Fate.Deed<>() {
          @Override
          public Ordered<T> whole() {
            return world.change(
                things ->
                    yard(things, project)
                        .map(deed)
                        .orElseGet(() -> new Ordered.Refused<>(unknown(doing))));
          }

          @Override
          public void half() {
            world.change(
                things -> {
                  yard(things, project).ifPresent(half);
                  return true;
                });
          }
        });
  }

  static <T> Ordered<T> refused(String doing, String why) {
    return new Ordered.Refused<>(new Trouble(doing, Kind.REQUEST, why));
  }

  private Optional<Yard> yard(Things things, Project project) {
    return things
        .find(Yard.PROJECT, project.path())
        .map(self -> new Yard(things, self, clock.instant()));
  }

  private static Called called(Project project, String doing) {
    return new Called(NAME, project.on().reach(), doing);
  }

  private static Trouble missing(String doing) {
    return new Trouble(doing, Kind.REQUEST, "it answered 404");
  }

  private static Trouble unknown(String doing) {
    return new Trouble(doing, Kind.REQUEST, "it answered 404, there is no such project");
  }
}
