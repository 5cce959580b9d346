package dev.signalbox.handlers.embargo;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code embargo.raise}: the run freezes the estate for everybody else. */
@Singleton
final class RaiseEmbargo implements Reversible<RaiseEmbargo.Wish, RaiseEmbargo.Frozen> {
  private final Embargoes embargoes;

  RaiseEmbargo(Embargoes embargoes) {
    this.embargoes = embargoes;
  }

  @Introspected
  record Wish(String reason, Duration limit, @Nullable Duration remind) {}

  @Introspected
  record Frozen(Instant until) {}

  @Override
  public About<Wish, Frozen> about() {
    return new About<>(
        "embargo.raise",
        Effect.ADDITIVE,
        "freeze changes for ${limit}: ${reason}",
        Traits.NONE.undoneBy("lift it").shortLived(),
        Wish.class,
        Frozen.class);
  }

  /** There is nothing to know: an embargo of this run is lifted, and no other. */
  @Override
  public String before(Turn<Wish> turn) {
    return "";
  }

  @Override
  public Sight<Frozen> look(Turn<Wish> turn) {
    return embargoes
        .ofRun(turn.token().run())
        .<Sight<Frozen>>map(it -> new Sight.Done<>(new Frozen(it.until())))
        .orElseGet(Sight.NotDone::new);
  }

  @Override
  public Outcome<Frozen> perform(Turn<Wish> turn) {
    Wish wish = turn.arguments();
    Duration remind = Optional.ofNullable(wish.remind()).orElse(Raising.HOURLY);
    Embargo raised =
        embargoes.raise(
            new Raising(
                turn.errand().estate(),
                turn.errand().requester(),
                Optional.of(turn.token().run()),
                wish.reason(),
                wish.limit(),
                remind));
    return new Outcome.Done<>(new Frozen(raised.until()));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wish> turn, String before) {
    return embargoes.ofRun(turn.token().run()).isEmpty()
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wish> turn, String before) {
    embargoes.liftOf(turn.token().run(), turn.errand().requester());
    return new Outcome.Done<>(new Nothing());
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    return "tell everybody that nothing of %s may be changed for %s: %s"
        .formatted(turn.errand().estate(), turn.arguments().limit(), turn.arguments().reason());
  }

  @Override
  public String backByHand(Turn<Wish> turn, String before) {
    return "tell everybody that %s may be changed again".formatted(turn.errand().estate());
  }
}
