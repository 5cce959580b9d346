package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Objecting;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Promised;
import dev.signalbox.handlers.action.Promising;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.integrations.calls.Asked;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code traffic.swap}: the records of the run's environment trade addresses. */
@Singleton
final class TrafficSwap
    implements Reversible<Nothing, TrafficSwap.Swapped>,
        Previewed<Nothing, TrafficSwap.Swapped>,
        Promising<Nothing, TrafficSwap.Swapped>,
        Objecting<Nothing, TrafficSwap.Swapped> {
  private final Places places;
  private final Layouts layouts;
  private final Mover mover;
  private final Sheet sheet;
  private final Barrier barrier;

  TrafficSwap(Places places, Layouts layouts, Mover mover, Sheet sheet, Barrier barrier) {
    this.places = places;
    this.layouts = layouts;
    this.mover = mover;
    this.sheet = sheet;
    this.barrier = barrier;
  }

  /**
   * @param production the site that is production now
   */
  @Introspected
  record Swapped(@Promised SiteName production, @Promised SiteName standby, Integer records) {}

  @Override
  public About<Nothing, Swapped> about() {
    return new About<>(
        "traffic.swap",
        Effect.REVERSIBLE,
        "move live traffic to the other side",
        Traits.NONE.flipping().undoneBy("the saved addresses, from any half-way state"),
        Nothing.class,
        Swapped.class);
  }

  @Override
  public Swapped promise(Turn<Nothing> turn) {
    return swapped(places.of(turn.errand()));
  }

  private Swapped swapped(Place place) {
    Sides then = layouts.sides(place).turned();
    return new Swapped(
        new SiteName(then.production()), new SiteName(then.standby()), place.points().size());
  }

  @Override
  public Preview preview(Turn<Nothing> turn) {
    return sheet.preview(places.of(turn.errand()));
  }

  @Override
  public Optional<String> objection(Turn<Nothing> turn) {
    return barrier.inTheWay(places.of(turn.errand()));
  }

  @Override
  public String before(Turn<Nothing> turn) {
    Place place = places.of(turn.errand());
    return Kept.of(sheet.known(layouts.traded(place))).stored();
  }

  @Override
  public Sight<Swapped> look(Turn<Nothing> turn) {
    Place place = places.of(turn.errand());
    return mover.look(place, layouts.traded(place)).told(_ -> swapped(place));
  }

  @Override
  public Outcome<Swapped> perform(Turn<Nothing> turn) {
    Place place = places.of(turn.errand());
    Asked<Layout> layout = layouts.traded(place);
    Optional<String> no = barrier.inTheWay(place).filter(_ -> !isBegun(layout));
    return no.<Outcome<Swapped>>map(why -> new Outcome.Failed<>(why, false))
        .orElseGet(() -> mover.move(place, layout).told(_ -> swapped(place)));
  }

  /** Names that lead to both sides are worse than any site. */
  private static boolean isBegun(Asked<Layout> asked) {
    return asked instanceof Asked.Told<Layout>(Layout layout) && layout.isBegun();
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Nothing> turn, String before) {
    Place place = places.of(turn.errand());
    return mover.look(place, layouts.back(place, Kept.read(before)));
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Nothing> turn, String before) {
    Place place = places.of(turn.errand());
    return mover.move(place, layouts.back(place, Kept.read(before)));
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return sheet.byHand(places.of(turn.errand()));
  }

  @Override
  public String backByHand(Turn<Nothing> turn, String before) {
    return sheet.backByHand(places.of(turn.errand()), Kept.read(before));
  }
}
