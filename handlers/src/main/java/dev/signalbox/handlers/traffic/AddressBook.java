package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Remembers which addresses a site has. They hardly ever change, and who is production has to be
 * known when the cloud of one side is gone.
 */
@Singleton
final class AddressBook {
  private static final Duration LATELY = Duration.ofHours(1);

  private final SiteAddresses clouds;
  private final AddressRows rows;
  private final Clock clock;

  AddressBook(SiteAddresses clouds, AddressRows rows, Clock clock) {
    this.clouds = clouds;
    this.rows = rows;
    this.clock = clock;
  }

  /** As its cloud tells them now: where traffic shall go, no memory will do. */
  Asked<Home> now(Place place, SiteName site) {
    return clouds
        .of(place.estate(), site, names(place))
        .map(ips -> kept(place, new Home(site, ips, Optional.empty())));
  }

  /** Seen within the hour, or now; where its cloud does not answer, when it did last. */
  Asked<Home> lately(Place place, SiteName site) {
    Optional<Home> known = remembered(place, site);
    Instant old = clock.instant().minus(LATELY);
    if (known.flatMap(Home::since).filter(old::isBefore).isPresent()) {
      return new Asked.Told<>(known.get());
    }
    return switch (now(place, site)) {
      case Asked.Troubled<Home>(Trouble trouble) when isSilence(trouble) && known.isPresent() ->
          new Asked.Told<>(known.get());
      case Asked<Home> told -> told;
    };
  }

  /** As far as it is known without asking anybody. */
  Optional<Home> remembered(Place place, SiteName site) {
    Set<String> wanted = names(place);
    List<AddressRow> seen =
        rows.of(place.estate().name().value(), site.value()).stream()
            .filter(it -> wanted.contains(it.name()))
            .toList();
    Map<String, String> ips =
        seen.stream().collect(Collectors.toMap(AddressRow::name, AddressRow::ip));
    return seen.stream()
        .map(AddressRow::seenAt)
        .min(Comparator.naturalOrder())
        .filter(_ -> ips.keySet().equals(wanted))
        .map(oldest -> new Home(site, ips, Optional.of(oldest)));
  }

  /** It has said nothing about its addresses, rather than something else than before. */
  private static boolean isSilence(Trouble trouble) {
    return switch (trouble.kind()) {
      case KEY, RIGHTS, LIMITED, UNREACHABLE, BROKEN, GARBLED -> true;
      case REQUEST, AMBIGUOUS -> false;
    };
  }

  private Home kept(Place place, Home home) {
    String estate = place.estate().name().value();
    String site = home.site().value();
    Instant at = clock.instant();
    home.ips()
        .forEach(
            (name, ip) -> {
              if (rows.renew(estate, site, name, ip, at) == 0) {
                rows.add(estate, site, name, ip, at);
              }
            });
    return home;
  }

  private static Set<String> names(Place place) {
    return place.points().stream().map(Point::address).collect(Collectors.toSet());
  }
}
