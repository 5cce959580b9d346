package dev.signalbox.integrations.clouds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;

/** Who keeps the clouds of a service, and whether each takes orders. */
public interface Clouds {
  /** In the order of their names. None is an answer. */
  Asked<List<Cloud>> read(Connection.Mysql on, Which which);

  /**
   * All of them, or none, and only the flags. Done where all stand as wished already; refused where
   * one of them is not as it was seen. It tells the rows as they are then. Where no answer came,
   * another look decides.
   */
  Ordered<List<Cloud>> rewrite(Connection.Mysql on, List<Rewrite> rewrites);
}
