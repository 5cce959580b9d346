package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.SiteRow;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Skew;
import java.util.Optional;

/**
 * One row of the table: what is written down of a site, and what is seen of it.
 *
 * @param account by which key it is reached
 * @param skew where another site of its environment runs another release
 */
record SiteState(Holding held, SiteRow site, String account, Optional<Skew> skew, Clues clues) {

  /** The last column of the team's own table. */
  String status() {
    Optional<String> differs = skew.map(it -> "releases differ: " + it.beside(held));
    String seen = clues.status();
    return differs.map(it -> clues.isWell() ? it : seen + "; " + it).orElse(seen);
  }

  String light() {
    return clues.isWell() && skew.isPresent() ? ":warning:" : clues.light();
  }
}
