package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;

/** Every host serves the site that its connection is for, and says so. */
@Singleton
final class FirstHosts implements FirstWorld.Beginning {
  static final String KIND = "host";

  @Override
  public void begin(Estate estate, Things things) {
    Hosts hosts = new Hosts(estate);
    for (Site site : estate.topology().sites().sequencedValues()) {
      hosts.of(site).ifPresent(host -> add(things, host, deployment(estate, site)));
    }
    for (Environment each : estate.topology().environments().sequencedValues()) {
      hosts.of(each).ifPresent(host -> add(things, host, ""));
    }
  }

  /** Whose release migrates what is loaded there. */
  private static String deployment(Estate estate, Site site) {
    String environment =
        estate
            .topology()
            .mostProtected()
            .map(Environment::name)
            .map(EnvironmentName::value)
            .orElse("");
    return "%s/%s/%s".formatted(estate.name(), environment, site.name());
  }

  private static void add(Things things, Host host, String deployment) {
    JsonObject body =
        JsonObject.empty()
            .with("site", host.site())
            .with("says", host.site())
            .with("deployment", deployment);
    things.add(KIND, host.toString(), body);
  }
}
