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
  static final int HTTP = 80;
  static final int HTTPS = 443;

  public String name() {
    return home.getHost();
  }

  /** One page of it, as this very site shows it. */
  public Visit page(String path) {
    return page(home.resolve(path));
  }

  Visit page(URI at) {
    return new Visit(at, Optional.of(door));
  }

  /** Whether whoever meets it is shown a certificate. */
  public boolean isSecure() {
    return home.getScheme().equals("https");
  }

  /** The same without a certificate. */
  Front plain() {
    Door other = door.port() == HTTPS ? new Door(door.host(), HTTP) : door;
    return new Front(site, URI.create("http://%s/".formatted(name())), other);
  }
}
