package dev.signalbox.handlers.restore;

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
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.restore.Signals.Signal;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.levers.Position;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;

/** {@code alerts.silence}: nobody is woken by what is away on purpose. */
@Singleton
final class AlertsSilence
    implements Reversible<AlertsSilence.Wish, Nothing>, Previewed<AlertsSilence.Wish, Nothing> {
  private final Places places;
  private final Signals signals;

  AlertsSilence(Places places, Signals signals) {
    this.places = places;
    this.signals = signals;
  }

  @Introspected
  record Wish(Duration limit) {}

  @Override
  public About<Wish, Nothing> about() {
    return new About<>(
        "alerts.silence",
        Effect.REVERSIBLE,
        "silence alerts for ${limit}",
        Traits.NONE.undoneBy("alerts as they were before").shortLived(),
        Wish.class,
        Nothing.class);
  }

  private Asked<Signal> alerts(Turn<Wish> turn) {
    return places
        .of(turn.errand())
        .then(
            place ->
                place
                    .said(place.estate().upkeep().alerts(), "alerts")
                    .map(it -> new Signal(place.host(), it)));
  }

  @Override
  public Preview preview(Turn<Wish> turn) {
    Place place = Ways.known(places.of(turn.errand()));
    return new Preview(
        "alerts of %s call nobody".formatted(place),
        "they are %s now".formatted(Ways.known(alerts(turn).then(signals::now)).says()),
        new TreeSet<>(List.of(place.of("alerts"))));
  }

  @Override
  public String before(Turn<Wish> turn) {
    return Ways.known(alerts(turn).then(signals::now)).name();
  }

  @Override
  public Sight<Nothing> look(Turn<Wish> turn) {
    return stands(turn, Position.OFF);
  }

  private Sight<Nothing> stands(Turn<Wish> turn, Position wished) {
    return signals.stands(alerts(turn), wished, () -> new Sight.Done<>(new Nothing()));
  }

  @Override
  public Outcome<Nothing> perform(Turn<Wish> turn) {
    return move(turn, Position.OFF);
  }

  private Outcome<Nothing> move(Turn<Wish> turn, Position to) {
    return signals.move(
        alerts(turn), to, turn.token().value(), () -> new Outcome.Done<>(new Nothing()));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wish> turn, String before) {
    return stands(turn, Position.valueOf(before));
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wish> turn, String before) {
    return move(turn, Position.valueOf(before));
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    return Signals.byHand(alerts(turn), Position.OFF);
  }

  @Override
  public String backByHand(Turn<Wish> turn, String before) {
    return Signals.byHand(alerts(turn), Position.valueOf(before));
  }
}
