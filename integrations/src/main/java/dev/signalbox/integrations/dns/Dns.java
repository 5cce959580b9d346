package dev.signalbox.integrations.dns;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ZoneName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.List;

/** Who keeps our zones, and changes them for us. */
public interface Dns extends ZoneReader {
  /**
   * All of them, or none. Refused where a record is not as it was read and not as wished either. It
   * changes contents alone, and tells the records as they are then.
   */
  Ordered<List<DnsRecord>> change(Connection on, ZoneName zone, List<Change> changes);

  /** How far what was changed has come. */
  Asked<Spread> spread(Connection on, ZoneName zone, List<Change> changes);
}
