package dev.signalbox.integrations.schedules;

import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.testing.BadDay;
import java.util.Optional;

/** One side of the contract: a host that says it is gigadb/upstream, without a crontab. */
public interface SchedulesStage extends AutoCloseable {
  Schedules schedules();

  Host host();

  void says(String site);

  /** Puts this there behind our back. */
  void keeps(String crontab);

  /** What is there, read past the client. */
  String kept();

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
