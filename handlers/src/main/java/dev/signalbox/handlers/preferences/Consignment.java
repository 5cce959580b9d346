package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import java.util.Optional;

/**
 * Which documents are to be where.
 *
 * @param environment that of the run where it is empty
 */
record Consignment(Batch batch, Optional<EnvironmentName> environment) {}
