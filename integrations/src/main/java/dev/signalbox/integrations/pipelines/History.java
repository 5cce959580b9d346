package dev.signalbox.integrations.pipelines;

import dev.signalbox.integrations.calls.Asked;
import java.time.Instant;
import java.util.List;

/** What has been set going in a project, by whomever. */
@FunctionalInterface
public interface History {
  /** In any pipeline, however old; each try for itself. */
  Asked<List<Begun>> since(Project project, Instant moment);
}
