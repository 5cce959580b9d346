package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code run.deliver}: brings something to one of the town's three doors. */
@Singleton
@Requires(property = "trial", value = "far")
final class DeliverToNeighbour implements Action<DeliverToNeighbour.Parcel, Nothing> {
  private final FarNeighbour far;

  DeliverToNeighbour(FarNeighbour far) {
    this.far = far;
  }

  @Introspected
  record Parcel(String to) {}

  @Override
  public About<Parcel, Nothing> about() {
    return new About<>(
        "run.deliver",
        Effect.ADDITIVE,
        "deliver to ${to}",
        Traits.NONE,
        Parcel.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Parcel> turn) {
    return far.stands(label(turn)) ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Parcel> turn) {
    far.deliver(label(turn));
    return new Outcome.Done<>(new Nothing());
  }

  /** Who knows no tokens is told what is wanted, and nothing of whose try it is. */
  private static String label(Turn<Parcel> turn) {
    String to = turn.arguments().to();
    Token token = turn.token();
    return to.equals(Town.KNOWS_TOKENS)
        ? "%s/%s".formatted(to, token.value())
        : "%s/%s/%s".formatted(to, token.run(), token.step());
  }

  @Override
  public String byHand(Turn<Parcel> turn) {
    return "bring it there";
  }
}
