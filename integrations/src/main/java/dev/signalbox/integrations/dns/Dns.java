package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;

/** Who keeps our zones. */
public interface Dns {
  /** All records, or trouble: never a part of them. In the order of their names. */
  Asked<List<DnsRecord>> zone(Connection on, ZoneName zone);

  /** All records of exactly this name, whatever their type. None is an answer. */
  Asked<List<DnsRecord>> named(Connection on, ZoneName zone, String name);

  /**
   * All of them, or none. Refused where a record is not as it was read and not as wished either. It
   * changes contents alone, and tells the records as they are then.
   */
  Ordered<List<DnsRecord>> change(Connection on, ZoneName zone, List<Change> changes);

  /** How far what was changed has come. */
  Asked<Spread> spread(Connection on, ZoneName zone, List<Change> changes);

  /** The zone as text that is the same for the same records, whoever wrote it and when. */
  default Asked<String> export(Connection on, ZoneName zone) {
    return zone(on, zone).map(ZoneText::of);
  }
}
