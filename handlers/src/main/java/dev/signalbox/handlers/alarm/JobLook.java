package dev.signalbox.handlers.alarm;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.watch.Findings;
import dev.signalbox.handlers.watch.Look;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.pipelines.Begun;
import dev.signalbox.integrations.pipelines.History;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What we would never play ourselves, and somebody has. */
@Singleton
final class JobLook implements Look {
  /** As long as we may be out of reach without missing one. */
  private static final Duration BACK = Duration.ofDays(2);

  private final History history;
  private final Alarms alarms;
  private final Clock clock;

  JobLook(History history, Alarms alarms, Clock clock) {
    this.history = history;
    this.alarms = alarms;
    this.clock = clock;
  }

  private record Seen(List<Alarm> alarms, List<Trouble> troubles) {}

  @Override
  public ReportShow shows() {
    return ReportShow.JOBS;
  }

  /** What was played has its own letter: here it is not wrong a second time. */
  @Override
  public Findings at(Estate estate) {
    if (estate.delivery().alarming().isEmpty()) {
      return Findings.well("no job is known to be one that alarms", List.of());
    }
    Seen seen = seen(estate);
    Stream<Words> found = seen.alarms().stream().map(Alarm::words);
    Stream<Words> dark =
        seen.troubles().stream()
            .map(it -> Words.of(":question: %s. Next: look again soon.".formatted(it.says())));
    List<Words> lines = Stream.concat(found, dark).toList();
    return seen.troubles().isEmpty()
        ? Findings.well(headline(seen), lines)
        : Findings.wrong(
            seen.troubles().stream().map(Trouble::doing).toList(),
            "not all that was played can be seen",
            lines);
  }

  private static String headline(Seen seen) {
    return seen.alarms().isEmpty()
        ? "nobody has played one that alarms in the last two days"
        : "of those that alarm, %d were played in the last two days"
            .formatted(seen.alarms().size());
  }

  @Override
  public void besides(Estate estate, List<ChannelName> to) {
    if (!estate.delivery().alarming().isEmpty()) {
      alarms.tell(seen(estate).alarms(), to);
    }
  }

  private Seen seen(Estate estate) {
    List<Alarm> found = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (Project project : Project.all(estate.topology())) {
      switch (history.since(project, clock.instant().minus(BACK))) {
        case Asked.Told<List<Begun>>(List<Begun> all) ->
            all.stream()
                .filter(it -> estate.delivery().alarming().contains(it.job().name()))
                .map(it -> new Alarm(estate, project, it))
                .forEach(found::add);
        case Asked.Troubled<List<Begun>>(Trouble trouble) -> troubles.add(trouble);
      }
    }
    return new Seen(List.copyOf(found), List.copyOf(troubles));
  }
}
