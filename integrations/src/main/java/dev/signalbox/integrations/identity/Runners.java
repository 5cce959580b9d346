package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;

/** Who carries out the jobs that are played with a key. */
@FunctionalInterface
public interface Runners {
  /** Whether one of that name would take a job of the project now. */
  Asked<Boolean> isOnline(Connection.Gitlab on, String project, String runner);
}
