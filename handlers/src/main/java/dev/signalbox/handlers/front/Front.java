package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.integrations.probes.Door;
import dev.signalbox.integrations.probes.Visit;
import java.net.URI;
import java.util.Optional;

/**
 * The face of a site.
 *
 * @param home the first page, under the name that visitors know
 * @param door the site itself, wherever its name leads now
 */
public record Front(SiteName site, URI home, Door door) {
  public String name() {
    return home.getHost();
  }

  /** One page of it, as this very site shows it. */
  public Visit page(String path) {
    return new Visit(home.resolve(path), Optional.of(door));
  }
}
