package dev.signalbox.integrations.pipelines;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import java.util.Optional;

/** What was brought where. */
@FunctionalInterface
public interface Deployments {
  /** The last that succeeded, by when it did and not by when its pipeline began. */
  Asked<Optional<Deployment>> last(Project project, EnvironmentName environment);
}
