package dev.signalbox.integrations.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.util.List;
import java.util.Optional;

/** Builds as they stand. */
public interface Builds {
  Asked<Optional<Build>> find(Connection.Travis on, BuildId id);

  /** Of what was pushed to a branch last; empty where nothing was. */
  Asked<Optional<Build>> newestPush(Connection.Travis on, String branch);

  /** Those that somebody has asked for and that are not over, whoever it was. */
  Asked<List<Build>> underWay(Connection.Travis on);

  /** As they stand: one that was restarted shows its newest go. */
  Asked<List<Job>> jobs(Connection.Travis on, BuildId id);

  Asked<Printout> printed(Connection.Travis on, JobId job);
}
