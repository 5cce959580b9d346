package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;
import java.util.Optional;

/** Single jobs: how they go, and setting them going. */
public interface Jobs {
  Asked<Optional<Job>> find(Project project, long job);

  /** All that has been set going in any pipeline and is not over. */
  Asked<List<Job>> underWay(Project project);

  /**
   * Sets a job going that waits for a hand. One that has gone already is left as it is and told;
   * one that is not allowed, or whose turn it is not, is refused.
   */
  Ordered<Played> play(Project project, Allowed allowed, Job seen);

  /**
   * Does once more what is over, whichever way it ended; the new try has an id of its own.
   *
   * @param seen as it was read: where there is a later try by now, that one is told
   */
  Ordered<Played> retry(Project project, Allowed allowed, Job seen);

  /** The last lines of what a job printed, without its colours. */
  Asked<String> tail(Project project, long job, int lines);
}
