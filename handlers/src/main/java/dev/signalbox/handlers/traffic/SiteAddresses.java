package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.integrations.addresses.Address;
import dev.signalbox.integrations.addresses.Addresses;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The addresses that belong to a site, in the cloud that its file names. */
@Singleton
final class SiteAddresses {
  private final Addresses addresses;

  SiteAddresses(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Each by the name that all sites have for it; all of them, or trouble. */
  Asked<Map<String, String>> of(Estate estate, SiteName site, Set<String> names) {
    Asked<Map<String, String>> all = new Asked.Told<>(Map.of());
    for (String name : names) {
      all = all.then(found -> ip(estate, site, name).map(ip -> with(found, name, ip)));
    }
    return all;
  }

  private static Map<String, String> with(Map<String, String> found, String name, String ip) {
    Map<String, String> more = new TreeMap<>(found);
    more.put(name, ip);
    return more;
  }

  private Asked<String> ip(Estate estate, SiteName site, String name) {
    return cloud(estate, site)
        .map(it -> addresses.named(it, full(estate, site, name)).map(Address::ip))
        .orElseGet(() -> new Asked.Troubled<>(nowhere(site)));
  }

  Asked<Boolean> owns(Estate estate, SiteName site, String ip) {
    return cloud(estate, site)
        .map(it -> addresses.owned(it, ip).map(Optional::isPresent))
        .orElseGet(() -> new Asked.Troubled<>(nowhere(site)));
  }

  /** As its own cloud calls it. */
  static String full(Estate estate, SiteName site, String name) {
    return Optional.ofNullable(estate.topology().sites().get(site))
        .flatMap(Site::suffix)
        .map(it -> name + "-" + it)
        .orElse(name);
  }

  private static Optional<Connection.Aws> cloud(Estate estate, SiteName site) {
    return Optional.ofNullable(estate.topology().sites().get(site))
        .flatMap(it -> Optional.ofNullable(it.use().get(Purpose.CLOUD)))
        .flatMap(it -> Optional.ofNullable(estate.topology().connections().get(it)))
        .flatMap(it -> it instanceof Connection.Aws cloud ? Optional.of(cloud) : Optional.empty());
  }

  private static Trouble nowhere(SiteName site) {
    return new Trouble(
        "looking for the addresses of " + site,
        Trouble.Kind.REQUEST,
        "its file names no cloud for it");
  }
}
