package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.config.people.ChannelName;
import java.util.List;

/** One thing that reports are about: a bean each. */
public interface Look {
  ReportShow shows();

  /** It waits for neighbours: never in a transaction. */
  Findings at(Estate estate);

  /** Whether a call of that neighbour is worth a look at what is told besides. */
  default boolean isWokenBy(Connection neighbour) {
    return false;
  }

  /** What is told besides, once each, whether or not the report speaks; as waiting as a look. */
  default void besides(Estate estate, List<ChannelName> to) {}
}
