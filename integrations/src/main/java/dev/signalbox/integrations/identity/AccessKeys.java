package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.util.List;

/** The keys that the owner of a connection's key has; an account allows two. */
@FunctionalInterface
public interface AccessKeys {
  int MOST = 2;

  Asked<List<AccessKey>> of(Connection.Aws account);
}
