package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where the names lead, held against where they shall. */
@Singleton
final class Layouts {
  private final Cartographer cartographer;
  private final AddressBook book;
  private final Roles roles;

  Layouts(Cartographer cartographer, AddressBook book, Roles roles) {
    this.cartographer = cartographer;
    this.book = book;
    this.roles = roles;
  }

  /** Who is which by what we have written down: that turns when the last record has been moved. */
  Sides sides(Place place) {
    return roles
        .sides(place.estate().name().value(), place.environment())
        .orElseThrow(() -> new Untold("nobody has written down which site is production"));
  }

  /** As it shall be once the sites have traded. */
  Asked<Layout> traded(Place place) {
    Sides now = sides(place);
    return book.now(place, new SiteName(now.standby()))
        .then(
            coming ->
                book.lately(place, new SiteName(now.production()))
                    .then(
                        going ->
                            cartographer
                                .leads(place)
                                .map(leads -> traded(leads, new Pair(going, coming)))));
  }

  private record Pair(Home going, Home coming) {
    Trade trade(Point point) {
      Trade ofProduction = new Trade(going.ip(point), coming.ip(point));
      return point.role() == Role.PRODUCTION ? ofProduction : ofProduction.back();
    }
  }

  private static Layout traded(List<Lead> leads, Pair pair) {
    return new Layout(leads.stream().map(it -> new Leaf(it, pair.trade(it.point()))).toList());
  }

  /** As it was before. Names that were not led elsewhere are not led back. */
  Asked<Layout> back(Place place, Kept kept) {
    return cartographer.leads(place).then(leads -> back(leads, kept));
  }

  private static Asked<Layout> back(List<Lead> leads, Kept kept) {
    Set<String> lost = new TreeSet<>(kept.trades().keySet());
    leads.forEach(it -> lost.remove(it.point().name()));
    return lost.isEmpty()
        ? new Asked.Told<>(
            new Layout(
                leads.stream()
                    .flatMap(it -> kept.back(it.point()).map(to -> new Leaf(it, to)).stream())
                    .toList()))
        : new Asked.Troubled<>(
            new Trouble(
                "looking where names lead that were moved",
                Trouble.Kind.REQUEST,
                "its file no longer has " + String.join(", ", lost)));
  }

  /** Since when an address has only been remembered, where a cloud does not answer. */
  Optional<Home> remembered(Place place, String site) {
    return book.remembered(place, new SiteName(site));
  }
}
