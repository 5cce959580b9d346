package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.Certificates;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.release.Attire.Borrowed;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in what a site has to appear in a role that it may not have yet. */
@Singleton
final class Tailor {
  private final Berths berths;
  private final Roles roles;

  Tailor(Berths berths, Roles roles) {
    this.berths = berths;
    this.roles = roles;
  }

  /** In the role that it has. */
  Asked<Berth> held(Dressing order) {
    return berths.of(order.errand(), order.site());
  }

  Asked<Berth> as(Dressing order) {
    return held(order).then(it -> as(it, order.as()));
  }

  /** Who waits is met without a certificate, so it keeps those that it has. */
  private Asked<Berth> as(Berth berth, Role role) {
    return switch (role) {
      case STANDBY -> new Asked.Told<>(berth.as(role, Attire.OF_ROLE));
      case PRODUCTION ->
          carried(berth).isEmpty()
              ? new Asked.Told<>(berth.as(role, Attire.OF_ROLE))
              : borrowed(berth).map(it -> berth.as(role, new Attire(Map.of(), it)));
    };
  }

  static List<String> carried(Berth berth) {
    return berth.estate().roles().certificates().map(Certificates::carry).orElseGet(List::of);
  }

  /** Who is production now has them; nobody borrows from itself. */
  private Asked<Optional<Borrowed>> borrowed(Berth berth) {
    Optional<SiteName> production =
        roles
            .sides(berth.estate().name().value(), berth.environment().value())
            .map(it -> new SiteName(it.production()));
    if (production.filter(berth.site().name()::equals).isPresent()) {
      return new Asked.Told<>(Optional.empty());
    }
    return production
        .flatMap(name -> from(berth, name))
        .<Asked<Optional<Borrowed>>>map(it -> new Asked.Told<>(Optional.of(it)))
        .orElseGet(
            () ->
                Berths.lacking(
                    berth.site().name(),
                    "nobody has written down which site is production, whose certificates it"
                        + " needs"));
  }

  private static Optional<Borrowed> from(Berth berth, SiteName name) {
    return Optional.ofNullable(berth.estate().topology().sites().get(name))
        .flatMap(it -> Project.of(berth.estate().topology(), it))
        .map(it -> new Borrowed(name, it, carried(berth)));
  }

  /** As it was before; what could not be kept is told as its role has it. */
  Asked<Berth> back(Dressing order, Worn before) {
    return held(order)
        .map(it -> it.as(before.role(), new Attire(before.values(), Optional.empty())));
  }
}
