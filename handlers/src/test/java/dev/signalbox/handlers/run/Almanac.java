package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Site;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.integrations.sandbox.FirstSites;
import java.util.Optional;

/** The first day, on which the standby lags behind, as our ledger has it too. */
record Almanac(Yard yard) {
  void begin() {
    Environment live =
        Optional.ofNullable(
                yard.region.estate().topology().environments().get(new EnvironmentName("live")))
            .orElseThrow();
    Site alt =
        Optional.ofNullable(yard.region.estate().topology().sites().get(new SiteName("alt")))
            .orElseThrow();
    yard.track()
        .change(
            "update role_held set release = ? where environment = 'live' and site = 'alt'",
            FirstSites.version(yard.region.estate(), live, alt));
  }
}
