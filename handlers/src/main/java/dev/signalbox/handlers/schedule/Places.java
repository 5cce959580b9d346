package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Schedule;
import dev.signalbox.config.estate.ScheduleName;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Hosts;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a site's schedules. The installation knows all actions, so it is got to know late. */
@Singleton
final class Places {
  private final Provider<Installation> installation;

  Places(Provider<Installation> installation) {
    this.installation = installation;
  }

  Estate estate(Errand errand) {
    return installation.get().current().estate(errand.estate()).orElseThrow();
  }

  /** A bastion serves one environment, and an estate's file names one bastion of a site. */
  Asked<Place> of(Errand errand, SiteName name) {
    Estate estate = estate(errand);
    Optional<String> theirs = environment(estate);
    return errand.environment().isPresent() && !errand.environment().equals(theirs)
        ? lacking(
            name,
            "they are those of %s, and this runbook is about %s"
                .formatted(theirs.orElse("nothing"), errand.environment().get()))
        : of(estate, name);
  }

  /** That site, or all of them. */
  Asked<List<Place>> of(Errand errand, Optional<SiteName> name) {
    List<SiteName> names =
        name.map(List::of)
            .orElseGet(() -> List.copyOf(estate(errand).topology().sites().sequencedKeySet()));
    Asked<List<Place>> all = new Asked.Told<>(List.of());
    for (SiteName one : names) {
      all = all.then(some -> of(errand, one).map(it -> and(some, it)));
    }
    return all;
  }

  static Asked<Place> of(Estate estate, SiteName name) {
    return found(estate, name)
        .<Asked<Place>>map(Asked.Told::new)
        .orElseGet(() -> lacking(name, "the estate's file names no bastion of it"));
  }

  static Optional<Place> found(Estate estate, SiteName name) {
    return Optional.ofNullable(estate.topology().sites().get(name))
        .flatMap(site -> new Hosts(estate).of(site).map(host -> new Place(estate, site, host)));
  }

  /** Whose roles say where a schedule runs. */
  static Optional<String> environment(Estate estate) {
    return estate.topology().mostProtected().map(Environment::name).map(it -> it.value());
  }

  /** The linter has seen that it is there; the file may have changed since. */
  static Asked<Schedule> schedule(Estate estate, ScheduleName name) {
    return Optional.ofNullable(estate.upkeep().schedules().get(name))
        .<Asked<Schedule>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking for the schedule " + name,
                        Kind.REQUEST,
                        "the estate's file does not name it any more")));
  }

  static Asked<List<Schedule>> schedules(Estate estate, List<ScheduleName> names) {
    Asked<List<Schedule>> all = new Asked.Told<>(List.of());
    for (ScheduleName name : names) {
      all = all.then(some -> schedule(estate, name).map(it -> and(some, it)));
    }
    return all;
  }

  private static <T> List<T> and(List<T> some, T more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static <T> Asked<T> lacking(SiteName site, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking for the schedules of " + site, Kind.REQUEST, why));
  }
}
