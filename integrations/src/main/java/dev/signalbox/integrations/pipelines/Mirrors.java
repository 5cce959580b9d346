package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.Optional;

/** Projects that are copies of a repository elsewhere. */
public interface Mirrors {
  /** Empty where the project is no copy. */
  Asked<Optional<Mirror>> state(Project project);

  /** Has it fetch now. One that is at it already is told so, and not hurried. */
  Ordered<Mirror> pull(Project project);
}
