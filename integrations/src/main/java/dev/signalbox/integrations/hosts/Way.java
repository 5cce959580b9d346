package dev.signalbox.integrations.hosts;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;

/** How one host is reached. */
interface Way {
  /** Runs what only looks; where the connection is cut, once more. */
  Asked<Ran> ask(String doing, Script script);

  /**
   * Runs it once.
   *
   * @param mark what the order bears for all to see
   */
  Ordered<Ran> order(String doing, Script script, String mark);

  /** Whether an order with that mark may reach the host later than now. */
  Asked<Boolean> mayStillCome(String doing, String mark);
}
