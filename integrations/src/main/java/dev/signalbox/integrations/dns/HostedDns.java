package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Zones whoever keeps them. */
@InEarnest
@Primary
@Singleton
public final class HostedDns implements Dns {
  private final Dns cloudflare;
  private final ZoneReader route53;

  public HostedDns(@Named("cloudflare") Dns cloudflare, @Named("route53") ZoneReader route53) {
    this.cloudflare = cloudflare;
    this.route53 = route53;
  }

  @Override
  public Asked<List<DnsRecord>> zone(Connection on, ZoneName zone) {
    return reader(on).zone(on, zone);
  }

  @Override
  public Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name) {
    return reader(on).named(on, zone, name);
  }

  @Override
  public Ordered<List<DnsRecord>> change(Connection on, ZoneName zone, List<Change> changes) {
    Optional<Trouble> objection = ReadOnly.objection(on, zone);
    return objection.isPresent()
        ? new Ordered.Refused<>(objection.get())
        : cloudflare.change(on, zone, changes);
  }

  @Override
  public Asked<Spread> spread(Connection on, ZoneName zone, List<Change> changes) {
    Optional<Trouble> objection = ReadOnly.objection(on, zone);
    return objection.isPresent()
        ? new Asked.Troubled<>(objection.get())
        : cloudflare.spread(on, zone, changes);
  }

  /** Which connections keep zones was checked when the estate's file was read. */
  private ZoneReader reader(Connection on) {
    return switch (on) {
      case Connection.Cloudflare _ -> cloudflare;
      case Connection.Aws _ -> route53;
      case Connection.Ssm _,
          Connection.Gitlab _,
          Connection.Github _,
          Connection.Travis _,
          Connection.Doh _,
          Connection.Resolver _,
          Connection.Couchdb _,
          Connection.Ssh _,
          Connection.Mysql _,
          Connection.Smtp _ ->
          throw new IllegalArgumentException("%s keeps no zones".formatted(on.reach().name()));
    };
  }
}
