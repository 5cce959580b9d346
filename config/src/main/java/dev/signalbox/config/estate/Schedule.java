package dev.signalbox.config.estate;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A line of the crontab on the bastions.
 *
 * @param marker the comment by which the line is known
 * @param alarm what to shout when it runs on the wrong side
 */
public record Schedule(
    ScheduleName name, RunsOn role, String cron, String marker, Optional<String> alarm) {

  /** When it runs next: hosts keep the time of UTC. Empty for a moment that never comes. */
  public Optional<Instant> next(Instant after) {
    Cron read =
        new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX)).parse(cron);
    return ExecutionTime.forCron(read)
        .nextExecution(after.atZone(ZoneOffset.UTC))
        .map(ZonedDateTime::toInstant);
  }
}
