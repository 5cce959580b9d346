package dev.signalbox.config.estate;

import dev.signalbox.config.people.ChannelName;
import java.util.List;

/**
 * Something that is looked at by the clock.
 *
 * @param every second minute hour day month weekday, in the estate's zone
 */
public record Report(
    String name, String every, List<ChannelName> to, ReportWhen when, ReportShow show) {
  public Report {
    to = List.copyOf(to);
  }
}
