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
      hosts.of(site).ifPresent(host -> add(things, host, body(host, estate, site)));
    }
    for (Environment each : estate.topology().environments().sequencedValues()) {
      hosts.of(each).ifPresent(host -> add(things, host, body(host, "")));
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

  /** Where its dumps are stored, and how they end. */
  private static JsonObject body(Host host, Estate estate, Site site) {
    JsonObject body = body(host, deployment(estate, site));
    return estate
        .upkeep()
        .backups()
        .flatMap(
            backups ->
                FirstBackups.bucket(estate, backups)
                    .map(
                        bucket ->
                            body.with("dumps", Dump.folder(bucket))
                                .with("dump-ends", Dump.whole(backups))))
        .orElse(body);
  }

  private static JsonObject body(Host host, String deployment) {
    return JsonObject.empty()
        .with("site", host.site())
        .with("says", host.site())
        .with("deployment", deployment);
  }

  private static void add(Things things, Host host, JsonObject body) {
    things.add(KIND, host.toString(), body);
  }
}
