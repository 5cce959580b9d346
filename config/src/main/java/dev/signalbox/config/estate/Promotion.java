package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How something climbs to the most protected environment, and what people read before it does.
 *
 * @param plan the job that prints what would change there
 * @param versions the file that names what runs there
 * @param brings the job that brings commits to an environment whose deployments nobody counts
 * @param tests what else has to be known of a commit
 */
public record Promotion(
    Optional<String> plan,
    Optional<String> versions,
    SequencedMap<EnvironmentName, String> brings,
    Tests tests) {
  static final String PLAN = "plan";
  static final String VERSIONS = "versions";
  static final String BRINGS = "brings";
  static final String TESTS = "tests";
  static final Promotion UNSAID =
      new Promotion(Optional.empty(), Optional.empty(), new LinkedHashMap<>(), Tests.NONE);

  public Promotion {
    brings = Ordered.copy(brings);
  }

  public boolean isSaid() {
    return !equals(UNSAID);
  }

  /**
   * What a commit has to have stood on the environment before.
   *
   * @param worse by how many percent its median may be above that of the last that passed
   */
  public record Tests(List<TestName> require, Optional<Integer> worse) {
    static final Tests NONE = new Tests(List.of(), Optional.empty());

    public Tests {
      require = List.copyOf(require);
    }
  }
}
