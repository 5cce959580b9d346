package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.dns.Spread;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Leads names elsewhere: the harmless zone first, each zone's records all at once. */
@Singleton
final class Mover {
  private static final Duration SOON = Duration.ofSeconds(2);

  private final Dns dns;
  private final Tempo tempo;

  Mover(Dns dns, Tempo tempo) {
    this.dns = dns;
    this.tempo = tempo;
  }

  /** Done when every record leads where it shall, and all who answer for its zone say so. */
  Sight<Nothing> look(Place place, Asked<Layout> asked) {
    return switch (asked) {
      case Asked.Troubled<Layout>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Layout>(Layout layout) ->
          layout.isDone() ? spread(place, layout) : new Sight.NotDone<>();
    };
  }

  private Sight<Nothing> spread(Place place, Layout layout) {
    Asked<Boolean> everywhere = new Asked.Told<>(true);
    for (Zone zone : place.zones()) {
      everywhere =
          everywhere.then(
              so ->
                  dns.spread(place.keeper(zone), zone.name(), layout.all(zone))
                      .map(it -> so && it == Spread.IN_SYNC));
    }
    return switch (everywhere) {
      case Asked.Troubled<Boolean>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Boolean>(Boolean so) ->
          so ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
    };
  }

  Outcome<Nothing> move(Place place, Asked<Layout> asked) {
    return switch (asked) {
      case Asked.Troubled<Layout>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
      case Asked.Told<Layout>(Layout layout) -> move(place, layout);
    };
  }

  private Outcome<Nothing> move(Place place, Layout layout) {
    if (!layout.strange().isEmpty()) {
      return stuck(layout.isBegun(), layout.strange(), false);
    }
    boolean begun = layout.isBegun();
    for (Zone zone : place.zones()) {
      List<Change> open = layout.open(zone);
      if (!open.isEmpty()) {
        Optional<Outcome<Nothing>> end = change(place, zone, open, begun);
        if (end.isPresent()) {
          return end.get();
        }
        begun = true;
      }
    }
    return new Outcome.Wait<>(
        tempo.after(SOON), "waits until all who answer for the zones have it");
  }

  /** Empty where it was done. */
  private Optional<Outcome<Nothing>> change(
      Place place, Zone zone, List<Change> open, boolean begun) {
    return switch (dns.change(place.keeper(zone), zone.name(), open)) {
      case Ordered.Done<List<DnsRecord>> _ -> Optional.empty();
      case Ordered.Refused<List<DnsRecord>>(Trouble no) ->
          Optional.of(stuck(begun, no.says(), no.kind().passes()));
      case Ordered.Unknown<List<DnsRecord>>(Trouble silence) ->
          Optional.of(new Outcome.Unknown<>(silence.says()));
    };
  }

  private static Outcome<Nothing> stuck(boolean begun, String why, boolean retryable) {
    return begun ? new Outcome.Half<>(why) : new Outcome.Failed<>(why, retryable);
  }
}
