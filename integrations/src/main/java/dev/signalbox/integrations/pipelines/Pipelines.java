package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.calls.Asked;
import java.util.List;
import java.util.Optional;

/** Pipelines as they stand. */
public interface Pipelines {
  /** More than anybody looks through. */
  int NEWEST = 20;

  /** Of a tag or a branch, the newest first, twenty at most. None is an answer. */
  Asked<List<Pipeline>> of(Project project, String ref);

  /** Of the branch that the project is built from when nothing else is said. */
  Asked<List<Pipeline>> ofMainBranch(Project project);

  Asked<Optional<Pipeline>> find(Project project, long pipeline);

  /** All of them, as they stand: one that was repeated shows its newest try alone. */
  Asked<List<Job>> jobs(Project project, long pipeline);
}
