package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.testing.BadDay;
import java.util.List;
import java.util.Optional;

/** One side of the contract of those whose zones are read. */
public interface ZoneStage extends AutoCloseable {
  ZoneReader reader();

  /** The keeper, whatever it speaks. */
  Connection on();

  /** Puts these into the zone, behind the client's back. */
  void keeps(String zone, List<DnsRecord> records);

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  @Override
  void close();
}
