package dev.signalbox.config.estate;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.signalbox.config.people.ChannelName;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

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

  /** When it is due next. Empty for a moment that never comes. */
  public Optional<Instant> next(Instant after, ZoneId zone) {
    var parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.SPRING53));
    return ExecutionTime.forCron(parser.parse(every))
        .nextExecution(after.atZone(zone))
        .map(ZonedDateTime::toInstant);
  }
}
