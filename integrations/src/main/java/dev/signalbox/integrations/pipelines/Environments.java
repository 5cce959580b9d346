package dev.signalbox.integrations.pipelines;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import java.util.Optional;

/** What things are brought to, as the server that brings them counts it. */
@FunctionalInterface
public interface Environments {
  /** Empty where it has never heard of it. */
  Asked<Optional<Standing>> of(Project project, EnvironmentName environment);
}
