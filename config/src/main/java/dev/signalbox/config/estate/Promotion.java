package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How something climbs to the most protected environment, and what people read before it does.
 *
 * @param plan the job that prints what would change there
 * @param versions the file that names what runs there
 * @param brings the job that brings commits to an environment whose deployments nobody counts
 */
public record Promotion(
    Optional<String> plan,
    Optional<String> versions,
    SequencedMap<EnvironmentName, String> brings) {
  static final String PLAN = "plan";
  static final String VERSIONS = "versions";
  static final String BRINGS = "brings";
  static final Promotion UNSAID =
      new Promotion(Optional.empty(), Optional.empty(), new LinkedHashMap<>());

  public Promotion {
    brings = Ordered.copy(brings);
  }

  public boolean isSaid() {
    return !equals(UNSAID);
  }
}
