package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;

/** Whether pipelines may run at all. What runs already goes on. */
public interface Admission {
  Asked<Openness> now(Project project);

  /** Said twice nothing changes the second time. */
  Ordered<Openness> set(Project project, Openness wished);
}
