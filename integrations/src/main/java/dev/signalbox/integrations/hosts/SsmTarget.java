package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.Connection;

/** A host as AWS knows it. */
record SsmTarget(Connection.Aws account, String instance) {}
