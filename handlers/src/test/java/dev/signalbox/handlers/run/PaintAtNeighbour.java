package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code run.paint}: paints the run's own wall over, and can paint it as it was. */
@Singleton
@Requires(property = "trial")
@Requires(missingProperty = "trial.build")
final class PaintAtNeighbour
    implements Reversible<PaintAtNeighbour.Colour, Nothing>,
        Previewed<PaintAtNeighbour.Colour, Nothing> {
  private final Neighbour neighbour;

  PaintAtNeighbour(Neighbour neighbour) {
    this.neighbour = neighbour;
  }

  @Introspected
  record Colour(String colour, @Nullable Integer coats, @Nullable String on) {
    /** What no other may paint meanwhile. */
    SortedSet<Resource> things() {
      return Optional.ofNullable(on).stream()
          .flatMap(it -> Stream.of(it.split(", ", -1)))
          .map(Resource::new)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Override
  public About<Colour, Nothing> about() {
    return new About<>(
        "run.paint",
        Effect.REVERSIBLE,
        "paint ${colour}",
        Traits.NONE.undoneBy("paint it as it was"),
        Colour.class,
        Nothing.class);
  }

  @Override
  public Preview preview(Turn<Colour> turn) {
    return new Preview(
        neighbour.plaster(),
        "the wall is " + neighbour.wall(turn.token().run()),
        turn.arguments().things());
  }

  @Override
  public String before(Turn<Colour> turn) {
    return neighbour.wall(turn.token().run());
  }

  @Override
  public Sight<Nothing> look(Turn<Colour> turn) {
    return sight(neighbour.has(turn.token().value()));
  }

  @Override
  public Outcome<Nothing> perform(Turn<Colour> turn) {
    return paint(turn, turn.arguments().colour());
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Colour> turn, String before) {
    return neighbour.wall(turn.token().run()).equals(before)
        ? new Sight.Done<>(new Nothing())
        : sight(neighbour.has(turn.token().value()));
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Colour> turn, String before) {
    return paint(turn, before);
  }

  private Outcome<Nothing> paint(Turn<Colour> turn, String colour) {
    try {
      neighbour.write(turn.token().value(), colour);
      return new Outcome.Done<>(new Nothing());
    } catch (Neighbour.Refused no) {
      return new Outcome.Failed<>("the neighbour refused", false);
    }
  }

  private static Sight<Nothing> sight(Neighbour.Has has) {
    return switch (has) {
      case YES -> new Sight.Done<>(new Nothing());
      case NO -> new Sight.NotDone<>();
      case NOBODY_KNOWS -> new Sight.Unknown<>("the neighbour does not answer");
    };
  }

  @Override
  public String byHand(Turn<Colour> turn) {
    return "paint it " + turn.arguments().colour();
  }

  @Override
  public String backByHand(Turn<Colour> turn, String before) {
    return "paint it " + before;
  }
}
