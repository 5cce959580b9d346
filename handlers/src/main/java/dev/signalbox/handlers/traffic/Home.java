package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.SiteName;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of a site.
 *
 * @param ips each by the name that all sites have for it
 * @param since when they were seen last, where that was not just now
 */
record Home(SiteName site, Map<String, String> ips, Optional<Instant> since) {
  Home {
    ips = Map.copyOf(ips);
  }

  String ip(Point point) {
    return ips.getOrDefault(point.address(), "");
  }
}
