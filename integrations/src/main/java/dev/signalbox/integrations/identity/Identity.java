package dev.signalbox.integrations.identity;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;

/** Tells whose key a connection turns out to have. */
@FunctionalInterface
public interface Identity {
  Asked<Caller> whoAmI(Connection.Aws account);
}
