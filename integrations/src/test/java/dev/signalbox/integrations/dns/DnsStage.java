package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One side of the contract, with two zones to begin with. */
public interface DnsStage extends ZoneStage {
  Dns dns();

  @Override
  default ZoneReader reader() {
    return dns();
  }

  @Override
  default Connection on() {
    return new Connection.Cloudflare(
        new Reach(
            new ConnectionName("cloudflare"),
            URI.create("https://cloudflare.there"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** What the keeper has, read past the client. */
  List<DnsRecord> kept(String zone);

  /** As long as a change takes to spread. */
  default void timePasses() {}
}
