package dev.signalbox.config.runbook;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The clock starts it, in the estate's zone. */
public record Starts(Place place, Optional<Node.Text> cron, List<Given> with) {
  public Starts {
    with = List.copyOf(with);
  }

  /** When the clock comes to it next. Empty for a moment that never comes. */
  public Optional<Instant> next(Instant after, ZoneId zone) {
    var parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.SPRING53));
    return cron.flatMap(
            it -> ExecutionTime.forCron(parser.parse(it.value())).nextExecution(after.atZone(zone)))
        .map(ZonedDateTime::toInstant);
  }

  public boolean gives(String input) {
    return with.stream().anyMatch(given -> given.name().equals(input));
  }
}
