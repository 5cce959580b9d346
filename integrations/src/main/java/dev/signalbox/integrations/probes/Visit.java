package dev.signalbox.integrations.probes;

import java.net.URI;
import java.util.Optional;

/**
 * A page to be looked at.
 *
 * @param at where to go for it, instead of where its name leads now
 */
public record Visit(URI url, Optional<Door> at) {
  public Visit {
    boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    if (!web || url.getHost() == null || url.getUserInfo() != null) {
      throw new IllegalArgumentException("%s is no page's address".formatted(url));
    }
  }

  /** What looking at it is called in what is written down. */
  public String doing() {
    return "looking at %s%s".formatted(url, at.map(" at %s"::formatted).orElse(""));
  }
}
