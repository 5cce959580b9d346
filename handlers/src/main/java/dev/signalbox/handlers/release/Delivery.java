package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.release.Conductor.Trip;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Brings a release: variables first, then the estate's jobs, then a look at the site. */
@Singleton
final class Delivery {
  private final Preparation preparation;
  private final Conductor conductor;
  private final Arrival arrival;
  private final Lookout lookout;

  Delivery(Preparation preparation, Conductor conductor, Arrival arrival, Lookout lookout) {
    this.preparation = preparation;
    this.conductor = conductor;
    this.arrival = arrival;
    this.lookout = lookout;
  }

  Sight<Installed> look(Consignment order, Berth berth) {
    return switch (lookout.goes(order.token(), berth)) {
      case Asked.Troubled<Optional<Sight<Installed>>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Sight<Installed>>>(var found) ->
          found.orElseGet(() -> seen(installed(order, berth)));
    };
  }

  private static Sight<Installed> seen(Asked<Optional<Installed>> asked) {
    return switch (asked) {
      case Asked.Troubled<Optional<Installed>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Installed>>(var found) ->
          found.<Sight<Installed>>map(Sight.Done::new).orElseGet(Sight.NotDone::new);
    };
  }

  private Asked<Optional<Installed>> installed(Consignment order, Berth berth) {
    return preparation
        .passed(order, berth)
        .then(
            passed ->
                passed
                    .map(url -> standing(berth, new Installed(url, order.release())))
                    .orElseGet(() -> new Asked.Told<>(Optional.empty())));
  }

  private Asked<Optional<Installed>> standing(Berth berth, Installed installed) {
    return arrival
        .stands(berth, installed.version())
        .map(stands -> Optional.of(installed).filter(_ -> stands));
  }

  Outcome<Installed> perform(Consignment order, Berth berth) {
    return prepared(order, berth)
        .then(
            row ->
                conductor
                    .go(new Trip(berth, order.token(), row.pipeline(), row.spentJobs()))
                    .then(_ -> arrival.of(order, berth, row)));
  }

  /** While something else is under way not even a variable is touched. */
  private Outcome<LogRow> prepared(Consignment order, Berth berth) {
    Optional<LogRow> ready = preparation.ready(order);
    return ready.isPresent()
        ? new Outcome.Done<>(ready.get())
        : Ways.on(preparation.pipeline(order, berth), it -> conductor.free(berth, it))
            .then(_ -> preparation.of(order, berth));
  }
}
