package dev.signalbox.handlers.run;

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
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code run.pave}: what it finds is what it is approved with, as a swap of records is. */
@Singleton
@Requires(property = "trial", value = "here")
final class PaveRoad
    implements Reversible<PaveRoad.Stone, Nothing>, Previewed<PaveRoad.Stone, Nothing> {
  private final Road road;

  PaveRoad(Road road) {
    this.road = road;
  }

  @Introspected
  record Stone(String stone) {
    List<String> lanes() {
      return List.of(stone, stone);
    }
  }

  @Override
  public About<Stone, Nothing> about() {
    return new About<>(
        "run.pave",
        Effect.REVERSIBLE,
        "pave it with ${stone}",
        Traits.NONE.undoneBy("as it was"),
        Stone.class,
        Nothing.class);
  }

  @Override
  public Preview preview(Turn<Stone> turn) {
    return new Preview(String.join(" ", road.lanes()), "");
  }

  @Override
  public String before(Turn<Stone> turn) {
    return String.join(" ", road.lanes());
  }

  @Override
  public Sight<Nothing> look(Turn<Stone> turn) {
    return sight(turn.arguments().lanes());
  }

  @Override
  public Outcome<Nothing> perform(Turn<Stone> turn) {
    return pave(turn, turn.arguments().lanes());
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Stone> turn, String before) {
    return sight(lanes(before));
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Stone> turn, String before) {
    return pave(turn, lanes(before));
  }

  private static List<String> lanes(String before) {
    return List.of(before.split(" "));
  }

  private Sight<Nothing> sight(List<String> wanted) {
    return road.lanes().equals(wanted) ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
  }

  private Outcome<Nothing> pave(Turn<Stone> turn, List<String> wanted) {
    return road.pave(turn.token().value(), wanted) == wanted.size()
        ? new Outcome.Done<>(new Nothing())
        : new Outcome.Half<>("one lane is paved and the other is not");
  }

  @Override
  public String byHand(Turn<Stone> turn) {
    return "pave it with " + turn.arguments().stone();
  }

  @Override
  public String backByHand(Turn<Stone> turn, String before) {
    return "make it %s again".formatted(before);
  }
}
