package dev.signalbox.handlers.invariant;

import dev.signalbox.config.shape.Touch;
import java.util.Optional;
import java.util.Set;

/**
 * What one step would do, and where.
 *
 * @param flips whether production and standby trade places
 */
public record Strike(String step, Touch touch, boolean flips, Where where, Optional<Cargo> cargo) {

  /**
   * @param sites none where it names none: then it touches all that there are
   * @param known false where a step further up will tell it
   */
  public record Where(String environment, Set<String> sites, boolean known) {
    public Where {
      sites = Set.copyOf(sites);
    }

    public boolean isAt(String site) {
      return sites.isEmpty() || sites.contains(site);
    }
  }
}
