package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;

/** What each site says at the foot of its pages, in each environment. */
@Singleton
public final class FirstSites implements FirstWorld.Beginning {
  static final String KIND = "site";
  private static final String INSTALLED = "v4.3.4";
  private static final String LONG_AGO = "v0337-alt-upstream-beta";

  @Override
  public void begin(Estate estate, Things things) {
    for (Environment environment : estate.topology().environments().sequencedValues()) {
      for (Site site : estate.topology().sites().sequencedValues()) {
        things.add(
            KIND,
            "%s/%s/%s".formatted(estate.name(), environment.name().value(), site.name().value()),
            JsonObject.empty()
                .with("title", site.title())
                .with("version", version(estate, environment, site)));
      }
    }
  }

  /** As GigaDB's own document had it: the standby lags behind until the first release. */
  public static String version(Estate estate, Environment environment, Site site) {
    boolean first = estate.topology().sites().firstEntry().getValue().equals(site);
    return first || !environment.guarded() ? INSTALLED : LONG_AGO;
  }
}
