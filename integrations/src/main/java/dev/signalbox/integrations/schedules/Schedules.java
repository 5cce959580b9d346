package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.hosts.Host;

/** The crontab of a host's user, as far as its entries bear markers. */
public interface Schedules {
  Asked<Crontab> read(Host host);

  /**
   * Switches one entry, and tells what is read afterwards. Refused where the crontab is not as it
   * was seen and the entry not as wished either; all else in it stays byte for byte.
   */
  Ordered<Crontab> turn(Host host, Crontab seen, Turn turn);
}
