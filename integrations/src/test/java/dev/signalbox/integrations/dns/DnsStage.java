package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.testing.BadDay;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One side of the contract, with two zones to begin with. */
public interface DnsStage extends AutoCloseable {
  Dns dns();

  /** The keeper, whatever it speaks. */
  default Connection on() {
    return new Connection.Cloudflare(
        new Reach(
            new ConnectionName("cloudflare"),
            URI.create("https://cloudflare.there"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** Puts these into the zone, behind the client's back. */
  void keeps(String zone, List<DnsRecord> records);

  /** What the keeper has, read past the client. */
  List<DnsRecord> kept(String zone);

  /** The next call meets this, or why it cannot. */
  Optional<String> befalls(BadDay day);

  /** As long as a change takes to spread. */
  default void timePasses() {}

  @Override
  void close();
}
