package dev.signalbox.handlers.run;

import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.Kind.Next;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The engine's part, played by hand: whoever picked it last says what becomes of it. */
record DueWork(Track track) {

  List<String> now(String which) {
    return track.texts(
        "select task_instance from scheduled_tasks where "
            + which
            + " and execution_time <= ? order by execution_time",
        track.clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** What is due now, of plans and of steps. */
  List<String> now() {
    return now("task_name in ('plan', 'step')");
  }

  /** How long nothing will be due; no time where nothing ever will be. */
  Duration untilNext() {
    return track
        .texts(
            "select extract(epoch from min(execution_time)) from scheduled_tasks"
                + " where task_name in ('plan', 'step') having count(*) > 0")
        .stream()
        .map(it -> Instant.ofEpochSecond(new BigDecimal(it).longValue() + 1))
        .map(it -> Duration.between(track.clock.instant(), it))
        .filter(Duration::isPositive)
        .findFirst()
        .orElse(Duration.ZERO);
  }

  void take(String name) {
    track.change("update scheduled_tasks set version = version + 1 where task_instance = ?", name);
    long mine =
        track.texts("select version from scheduled_tasks where task_instance = ?", name).stream()
            .mapToLong(Long::parseLong)
            .findFirst()
            .orElse(0);
    Kind kind = name.contains("/") ? track.the(StepWork.class) : track.the(PlanWork.class);
    switch (kind.run(name)) {
      case Next.Done() ->
          track.change(
              "delete from scheduled_tasks where task_instance = ? and version = ?", name, mine);
      case Next.Again(Instant at) ->
          track.change(
              "update scheduled_tasks set execution_time = ? where task_instance = ?"
                  + " and version = ?",
              at.atOffset(ZoneOffset.UTC),
              name,
              mine);
    }
  }
}
