package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds out from where a site gets its files. */
@Singleton
final class Couriers {
  private final Provider<Installation> installation;
  private final Roles roles;
  private final Firewall firewall;

  Couriers(Provider<Installation> installation, Roles roles, Firewall firewall) {
    this.installation = installation;
    this.roles = roles;
    this.firewall = firewall;
  }

  /** As roles are now: a source that was written down once points the wrong way after a swap. */
  Asked<Courier> of(Errand errand, SiteName to) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    Optional<Site> site = Optional.ofNullable(estate.topology().sites().get(to));
    if (site.isEmpty()) {
      return lacking(to, "the estate has no such site");
    }
    return errand
        .environment()
        .flatMap(
            it -> roles.sides(errand.estate(), it).map(sides -> of(estate, it, site.get(), sides)))
        .orElseGet(() -> lacking(to, "nobody has settled which site is production"));
  }

  private static Asked<Courier> of(Estate estate, String environment, Site to, Sides sides) {
    String from = sides.production();
    return Assignment.of(estate, to, Chore.FILES_DRY_RUN)
        .then(
            dry ->
                Assignment.of(estate, to, Chore.FILES_SYNC)
                    .map(
                        sync ->
                            new Courier(
                                estate,
                                environment,
                                to,
                                from,
                                dry.commission(from),
                                sync.commission(from))));
  }

  private static Asked<Courier> lacking(SiteName to, String why) {
    return new Asked.Troubled<>(
        new Trouble("preparing to sync files to %s".formatted(to), Kind.REQUEST, why));
  }

  Optional<String> firewall(Courier courier) {
    return firewall.objection(courier.estate(), courier.site(), courier.environment());
  }
}
