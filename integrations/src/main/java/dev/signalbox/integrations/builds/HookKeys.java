package dev.signalbox.integrations.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;

/** What a build server signs its calls with; it may change whenever that server likes. */
public interface HookKeys {
  Asked<HookKey> now(Connection.Travis on);
}
