package dev.signalbox.integrations.builds;

import dev.signalbox.config.estate.Tree;

/**
 * A build that is wanted.
 *
 * @param mergeMode how {@code config} meets what the repository says: always said, for what a
 *     server takes otherwise may drop its secrets
 */
public record Wish(String title, Marker marker, String branch, String mergeMode, Tree config) {
  /** What the build is called there. */
  public String message() {
    return title + " " + marker;
  }
}
