package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import java.util.List;

/** Tells what is in zones, and changes nothing. */
public interface ZoneReader {
  /** All records, or trouble: never a part of them. In the order of their names. */
  Asked<List<DnsRecord>> zone(Connection on, ZoneName zone);

  /** All records of exactly this name, whatever their type. None is an answer. */
  Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name);

  /** The zone as text that is the same for the same records, whoever wrote it and when. */
  default Asked<String> export(Connection on, ZoneName zone) {
    return zone(on, zone).map(ZoneText::of);
  }
}
