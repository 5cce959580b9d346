package dev.signalbox.handlers.readiness;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.lock.Reservation;
import dev.signalbox.handlers.lock.Reservations;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * {@code environment.reserve}: the run's requester has its environment to themselves for a while.
 * Whoever typed {@code /ops reserve} meanwhile has one of their own, which is left to them.
 */
@Singleton
final class ReserveEnvironment implements Reversible<ReserveEnvironment.Wish, Nothing> {
  private static final String REASON = "reason";
  private static final String UNTIL = "until";
  private static final int LONGEST = 300;

  private final Reservations reservations;
  private final Clock clock;

  ReserveEnvironment(Reservations reservations, Clock clock) {
    this.reservations = reservations;
    this.clock = clock;
  }

  @Introspected
  record Wish(String reason, Duration limit) {}

  @Override
  public About<Wish, Nothing> about() {
    return new About<>(
        "environment.reserve",
        Effect.ADDITIVE,
        "reserve the environment for ${limit}: ${reason}",
        Traits.NONE.undoneBy("free it").shortLived(),
        Wish.class,
        Nothing.class);
  }

  /** What they kept already is theirs again afterwards. */
  @Override
  public String before(Turn<Wish> turn) {
    return Plain.write(
        own(turn)
            .map(it -> Map.of(REASON, it.reason(), UNTIL, it.until().toString()))
            .orElse(Map.of()));
  }

  @Override
  public Sight<Nothing> look(Turn<Wish> turn) {
    return isOurs(turn) ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Wish> turn) {
    Instant until = clock.instant().plus(turn.arguments().limit());
    Reservation kept = reservations.take(reservation(turn, reason(turn), until));
    return kept.person().equals(turn.errand().requester())
        ? new Outcome.Done<>(new Nothing())
        : new Outcome.Failed<>(taken(kept), false);
  }

  private static String taken(Reservation other) {
    return "%s; %s".formatted(other.refused().because(), other.refused().next());
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wish> turn, String before) {
    return isOurs(turn) ? new Sight.NotDone<>() : new Sight.Done<>(new Nothing());
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wish> turn, String before) {
    reservations.free(turn.errand().estate(), environment(turn), turn.errand().requester());
    Map<String, String> former = Plain.read(before);
    Optional.ofNullable(former.get(UNTIL))
        .map(Instant::parse)
        .filter(clock.instant()::isBefore)
        .map(until -> reservation(turn, former.getOrDefault(REASON, ""), until))
        .ifPresent(reservations::take);
    return new Outcome.Done<>(new Nothing());
  }

  private boolean isOurs(Turn<Wish> turn) {
    return own(turn).filter(it -> it.reason().equals(reason(turn))).isPresent();
  }

  private Optional<Reservation> own(Turn<Wish> turn) {
    return reservations
        .of(turn.errand().estate(), environment(turn))
        .filter(it -> it.person().equals(turn.errand().requester()));
  }

  private static Reservation reservation(Turn<Wish> turn, String reason, Instant until) {
    return new Reservation(
        turn.errand().estate(), environment(turn), turn.errand().requester(), reason, until);
  }

  /** It names the run, so that people and the way back know whose it is. */
  private static String reason(Turn<Wish> turn) {
    String why = turn.arguments().reason();
    return "%s (run %s)"
        .formatted(why.substring(0, Math.min(why.length(), LONGEST)), turn.token().run());
  }

  private static String environment(Turn<Wish> turn) {
    return turn.errand()
        .environment()
        .orElseThrow(() -> new IllegalArgumentException("the runbook names no environment"));
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    return "type `/ops reserve %s %s --for %s --reason '%s'`"
        .formatted(
            turn.errand().estate(),
            environment(turn),
            Measure.written(turn.arguments().limit()),
            turn.arguments().reason());
  }

  @Override
  public String backByHand(Turn<Wish> turn, String before) {
    return "type `/ops reserve %s %s --free`".formatted(turn.errand().estate(), environment(turn));
  }
}
