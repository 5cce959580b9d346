package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.front.FirstPage;
import dev.signalbox.handlers.front.Shown;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Once all jobs have passed: whether the site really runs what they brought. */
@Singleton
final class Arrival {
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final String PASSED = "all its jobs have passed, and ";

  /** A site that has just been started takes a while to answer. */
  private static final Duration GRACE = Duration.ofMinutes(1);

  private final Wardrobe wardrobe;
  private final FirstPage first;
  private final Seal seal;
  private final Logbook logbook;
  private final Tempo tempo;

  Arrival(Wardrobe wardrobe, FirstPage first, Seal seal, Logbook logbook, Tempo tempo) {
    this.wardrobe = wardrobe;
    this.first = first;
    this.seal = seal;
    this.logbook = logbook;
    this.tempo = tempo;
  }

  /** Whether the site is told what it should be, and says that it runs it; silence says nothing. */
  Asked<Boolean> stands(Berth berth, String release) {
    return wardrobe
        .look(berth)
        .map(outfit -> outfit.fits() && says(berth, release) && isSealed(berth));
  }

  private Asked<Shown> look(Berth berth) {
    return first.of(berth.estate(), berth.environment(), berth.site().name(), berth.role());
  }

  private boolean says(Berth berth, String release) {
    return switch (look(berth)) {
      case Asked.Told<Shown>(Shown shown) -> shown.names(release);
      case Asked.Troubled<Shown> _ -> false;
    };
  }

  private boolean isSealed(Berth berth) {
    return seal.flaw(berth) instanceof Asked.Told<Optional<String>>(var flaw) && flaw.isEmpty();
  }

  Outcome<Installed> of(Consignment order, Berth berth, LogRow row) {
    return Ways.on(
        wardrobe.look(berth),
        outfit ->
            outfit.fits()
                ? sealed(order, berth, row)
                : new Outcome.Failed<>(otherwise(outfit), false));
  }

  private static String otherwise(Outfit outfit) {
    return "somebody has changed what it was built with meanwhile: %s. Retry sets it and builds anew"
        .formatted(String.join(", ", outfit.changes().lines().toList()));
  }

  private Outcome<Installed> sealed(Consignment order, Berth berth, LogRow row) {
    return switch (seal.flaw(berth)) {
      case Asked.Told<Optional<String>>(var flaw) when flaw.isEmpty() ->
          installed(order, berth, row);
      case Asked.Told<Optional<String>>(var flaw) -> late(order, PASSED + flaw.get());
      case Asked.Troubled<Optional<String>>(Trouble trouble) ->
          late(order, PASSED + trouble.says());
    };
  }

  private Outcome<Installed> installed(Consignment order, Berth berth, LogRow row) {
    return switch (look(berth)) {
      case Asked.Told<Shown>(Shown shown) when shown.names(order.release()) ->
          new Outcome.Done<>(new Installed(row.url(), order.release()));
      case Asked.Told<Shown>(Shown shown) ->
          late(
              order,
              "%s%s, not %s: another build may have overwritten it"
                  .formatted(PASSED, shown.says(), order.release()));
      case Asked.Troubled<Shown>(Trouble trouble) -> late(order, PASSED + trouble.says());
    };
  }

  private Outcome<Installed> late(Consignment order, String why) {
    return logbook.landed(order.token()).compareTo(GRACE) < 0
        ? new Outcome.Wait<>(tempo.after(SOON), why)
        : new Outcome.Failed<>(why + ". Retry builds it anew", false);
  }
}
