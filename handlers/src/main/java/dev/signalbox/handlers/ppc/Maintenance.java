package dev.signalbox.handlers.ppc;

import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Objecting;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.core.annotation.Introspected;
import java.util.Optional;

/**
 * {@code maintenance.set}: while it stands, a private cloud answers 503 to whoever wants a stack.
 * {@code maintenance.clear}: the bit is taken from the rows of a target, whoever has set it.
 */
final class Maintenance
    implements Reversible<Maintenance.Wanted, Told>,
        Previewed<Maintenance.Wanted, Told>,
        Objecting<Maintenance.Wanted, Told> {
  private final Turning turning;
  private final Signals signals;
  private final Lever lever;
  private final LeverBack back;
  private final ByHand byHand;

  Maintenance(Turning turning, Signals signals, Lever lever, LeverBack back, ByHand byHand) {
    this.turning = turning;
    this.signals = signals;
    this.lever = lever;
    this.back = back;
    this.byHand = byHand;
  }

  @Introspected
  record Wanted(PpcTarget target) {}

  private static Turn<PpcTarget> target(Turn<Wanted> turn) {
    return turn.with(turn.arguments().target());
  }

  @Override
  public About<Wanted, Told> about() {
    Traits aimed =
        Traits.NONE.aimed(new Aim(Optional.of("target"), Touch.NOTHING, Optional.empty()));
    return switch (turning) {
      case ON ->
          about(
              "maintenance.set",
              "put ${target} into maintenance",
              aimed.undoneBy("take the bit from the same rows").shortLived());
      case OFF ->
          about(
              "maintenance.clear",
              "end the maintenance of ${target}",
              aimed.undoneBy("the former flags"));
    };
  }

  private static About<Wanted, Told> about(String name, String sentence, Traits traits) {
    return new About<>(name, Effect.REVERSIBLE, sentence, traits, Wanted.class, Told.class);
  }

  @Override
  public Optional<String> objection(Turn<Wanted> turn) {
    return signals.objection(target(turn));
  }

  @Override
  public Preview preview(Turn<Wanted> turn) {
    return signals.preview(target(turn), turning);
  }

  @Override
  public String before(Turn<Wanted> turn) {
    return lever.before(target(turn));
  }

  @Override
  public Sight<Told> look(Turn<Wanted> turn) {
    return lever.look(target(turn), turning);
  }

  @Override
  public Outcome<Told> perform(Turn<Wanted> turn) {
    return lever.perform(target(turn), turning);
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wanted> turn, String before) {
    return back.look(target(turn), before, turning.back());
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wanted> turn, String before) {
    return back.carryOut(target(turn), before, turning.back());
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return byHand.of(target(turn), turning);
  }

  @Override
  public String backByHand(Turn<Wanted> turn, String before) {
    return back.byHand(target(turn), before, turning.back());
  }
}
