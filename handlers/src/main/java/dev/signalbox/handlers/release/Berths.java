package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.front.Fronts;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a release goes. The installation knows all actions, so it is got to know late. */
@Singleton
final class Berths {
  private final Provider<Installation> installation;
  private final Roles roles;

  Berths(Provider<Installation> installation, Roles roles) {
    this.installation = installation;
    this.roles = roles;
  }

  /** Trouble where the estate's file, or what is written down of the roles, does not say enough. */
  Asked<Berth> of(Errand errand, SiteName name) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    Optional<Site> site = Optional.ofNullable(estate.topology().sites().get(name));
    Optional<Project> project = site.flatMap(it -> Project.of(estate.topology(), it));
    if (project.isEmpty()) {
      return lacking(name, "the estate's file names no project of it");
    }
    if (errand.environment().isEmpty()) {
      return lacking(name, "its runbook names no environment: write 'environment:' into it");
    }
    if (estate.delivery().releases().isEmpty()) {
      return lacking(name, "the estate's file says nothing under 'releases'");
    }
    String environment = errand.environment().get();
    Optional<Role> role = role(estate, environment, name);
    if (role.isEmpty()) {
      return lacking(name, "nobody has written down which role it has in " + environment);
    }
    return whole(
        new Berth(estate, site.get(), new EnvironmentName(environment), project.get(), role.get()));
  }

  private static Asked<Berth> whole(Berth berth) {
    if (berth.chains().isEmpty()) {
      return lacking(
          berth.site().name(),
          "the estate's file names no jobs that bring it to " + berth.environment());
    }
    return Fronts.home(berth.estate(), berth.environment(), berth.role()).isPresent()
        ? new Asked.Told<>(berth)
        : lacking(
            berth.site().name(),
            "the estate's file names no record of %s under which it could be looked at"
                .formatted(berth.environment()));
  }

  /** All sites of the environment, in the order of the file. */
  Asked<List<Berth>> all(Errand errand) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    Asked<List<Berth>> all = new Asked.Told<>(List.of());
    for (SiteName name : estate.topology().sites().sequencedKeySet()) {
      all = all.then(some -> of(errand, name).map(it -> and(some, it)));
    }
    return all;
  }

  private static List<Berth> and(List<Berth> some, Berth more) {
    List<Berth> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }

  private Optional<Role> role(Estate estate, String environment, SiteName site) {
    List<Role> held =
        roles.of(estate.name().value(), environment).stream()
            .filter(it -> it.site().equals(site.value()))
            .map(Holding::role)
            .toList();
    return held.stream().findFirst().filter(_ -> held.size() == 1);
  }

  static <T> Asked<T> lacking(SiteName site, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking how releases come to " + site, Kind.REQUEST, why));
  }
}
