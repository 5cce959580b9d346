package dev.signalbox.handlers.ask;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.config.type.WeekdayTime;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.install.Installation;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** {@code wait.until}: nothing happens before a certain moment of the week. */
@Singleton
final class WaitUntil implements Action<WaitUntil.Wish, WaitUntil.Moment> {
  private final Appointments appointments;
  private final Provider<Installation> installation;
  private final Clock clock;

  /** The installation knows all actions, so that this one gets to know it late. */
  WaitUntil(Appointments appointments, Provider<Installation> installation, Clock clock) {
    this.appointments = appointments;
    this.installation = installation;
    this.clock = clock;
  }

  @Introspected
  record Wish(WeekdayTime at) {}

  @Introspected
  record Moment(Instant at) {}

  @Override
  public About<Wish, Moment> about() {
    return new About<>(
        "wait.until",
        Effect.READ,
        "wait until ${at}",
        Traits.NONE.waiting(),
        Wish.class,
        Moment.class);
  }

  @Override
  public Sight<Moment> look(Turn<Wish> turn) {
    return kept(turn)
        .filter(at -> !clock.instant().isBefore(at))
        .<Sight<Moment>>map(at -> new Sight.Done<>(new Moment(at)))
        .orElseGet(Sight.NotDone::new);
  }

  /** It is kept from the first entry: one that comes too late does not wait for another week. */
  @Override
  public Outcome<Moment> perform(Turn<Wish> turn) {
    Instant until = kept(turn).orElseGet(() -> settle(turn));
    String why = "waits until %s in %s".formatted(turn.arguments().at(), zone(turn.errand()));
    return new Outcome.Wait<>(until, why);
  }

  private Optional<Instant> kept(Turn<Wish> turn) {
    return appointments.findByToken(turn.token().value()).map(Appointment::at);
  }

  private Instant settle(Turn<Wish> turn) {
    Instant at = turn.arguments().at().next(clock.instant(), zone(turn.errand()));
    return appointments.save(new Appointment(turn.token().value(), turn.token().run(), at)).at();
  }

  private ZoneId zone(Errand errand) {
    return installation.get().current().estate(errand.estate()).orElseThrow().about().zone();
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    return "look at the clock, and go on at %s in %s"
        .formatted(turn.arguments().at(), zone(turn.errand()));
  }
}
