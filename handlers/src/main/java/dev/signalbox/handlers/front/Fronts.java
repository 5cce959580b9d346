package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.RecordPair;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.addresses.Address;
import dev.signalbox.integrations.addresses.Addresses;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.probes.Door;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where a site is met in a role: the first names of an environment are its front page's. */
@Singleton
public final class Fronts {
  private final Addresses addresses;

  Fronts(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Trouble where the estate's file does not say it, or the site's cloud does not. */
  public Asked<Front> of(Estate estate, EnvironmentName environment, SiteName name, Role role) {
    Optional<Site> site = Optional.ofNullable(estate.topology().sites().get(name));
    Optional<RecordPair> pair = pair(estate, environment);
    Optional<URI> home = home(estate, environment, role);
    return site.isEmpty() || home.isEmpty()
        ? lacking(name, "the estate's file names no records of " + environment)
        : door(estate, site.get(), pair.orElseThrow(), home.get())
            .map(door -> new Front(name, home.get(), door));
  }

  private static Optional<RecordPair> pair(Estate estate, EnvironmentName environment) {
    return estate.roles().records().getOrDefault(environment, List.of()).stream().findFirst();
  }

  /** Under which name visitors meet whoever has that role; empty where the file names none. */
  public static Optional<URI> home(Estate estate, EnvironmentName environment, Role role) {
    return pair(estate, environment)
        .map(it -> name(it, role))
        .map(it -> home(estate, environment, it));
  }

  static String name(RecordPair pair, Role role) {
    return switch (role) {
      case PRODUCTION -> pair.production();
      case STANDBY -> pair.standby();
    };
  }

  /** A site in waiting may be told to be met without a certificate. */
  static URI home(Estate estate, EnvironmentName environment, String name) {
    return estate.roles().variables().getOrDefault(environment, List.of()).stream()
        .flatMap(it -> Stream.of(it.production(), it.standby()))
        .filter(it -> it.equals("http://" + name))
        .findFirst()
        .map(it -> URI.create(it + "/"))
        .orElseGet(() -> URI.create("https://%s/".formatted(name)));
  }

  private Asked<Door> door(Estate estate, Site site, RecordPair pair, URI home) {
    int port = home.getScheme().equals("http") ? Front.HTTP : Front.HTTPS;
    return site.probeAt()
        .<Asked<Door>>map(it -> new Asked.Told<>(Door.of(it)))
        .orElseGet(() -> ip(estate, site, pair).map(ip -> new Door(ip, port)));
  }

  private Asked<String> ip(Estate estate, Site site, RecordPair pair) {
    String address = site.suffix().map(it -> pair.address() + "-" + it).orElse(pair.address());
    return Optional.ofNullable(site.use().get(Purpose.CLOUD))
        .map(estate.topology().connections()::get)
        .filter(Connection.Aws.class::isInstance)
        .map(Connection.Aws.class::cast)
        .map(cloud -> addresses.named(cloud, address).map(Address::ip))
        .orElseGet(() -> lacking(site.name(), "the estate's file names no cloud of it"));
  }

  private static <T> Asked<T> lacking(SiteName site, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking where %s is met".formatted(site), Kind.REQUEST, why));
  }
}
