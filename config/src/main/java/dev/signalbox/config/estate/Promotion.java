package dev.signalbox.config.estate;

import java.util.Optional;

/**
 * What people read before something climbs to the most protected environment.
 *
 * @param plan the job that prints what would change there
 * @param versions the file that names what runs there
 */
public record Promotion(Optional<String> plan, Optional<String> versions) {
  static final String PLAN = "plan";
  static final String VERSIONS = "versions";
  static final Promotion UNSAID = new Promotion(Optional.empty(), Optional.empty());
}
