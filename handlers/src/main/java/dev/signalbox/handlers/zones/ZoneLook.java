package dev.signalbox.handlers.zones;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.watch.Findings;
import dev.signalbox.handlers.watch.Look;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Zones that somebody has changed without writing it down. */
@Singleton
final class ZoneLook implements Look {
  private final Copyist copyist;
  private final Watchmen watchmen;
  private final Locks locks;

  ZoneLook(Copyist copyist, Watchmen watchmen, Locks locks) {
    this.copyist = copyist;
    this.watchmen = watchmen;
    this.locks = locks;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.ZONES;
  }

  private List<Asked<Copies>> copies(Estate estate) {
    return estate.zones().sequencedValues().stream()
        .map(it -> Registers.of(estate, it).then(copyist::of))
        .toList();
  }

  /** What was changed has its own letter: here it is not wrong a second time. */
  @Override
  public Findings at(Estate estate) {
    List<Words> lines = new ArrayList<>();
    List<String> dark = new ArrayList<>();
    for (Asked<Copies> asked : copies(estate)) {
      switch (asked) {
        case Asked.Told<Copies>(Copies both) -> lines.add(line(both));
        case Asked.Troubled<Copies>(Trouble trouble) -> {
          dark.add(trouble.doing());
          lines.add(Words.of(":question: %s. Next: look again soon.".formatted(trouble.says())));
        }
      }
    }
    return dark.isEmpty()
        ? Findings.well(lines.isEmpty() ? "none that I know of" : "beside their files", lines)
        : Findings.wrong(dark, "not all of them can be seen", lines);
  }

  private static Words line(Copies both) {
    return Words.empty()
        .bold(both.register().zone().name().value())
        .and(": " + both.drift().map(Drift::says).orElse("never written down"));
  }

  /** While a run has its hands on the estate, nobody can say how its zones ought to be. */
  @Override
  public void besides(Estate estate, List<ChannelName> to) {
    if (locks.of(estate.name().value()).isEmpty()) {
      copies(estate).forEach(it -> tell(estate, it, to));
    }
  }

  private void tell(Estate estate, Asked<Copies> asked, List<ChannelName> to) {
    if (asked instanceof Asked.Told<Copies>(Copies both)) {
      both.drift().ifPresent(it -> watchmen.tell(estate, both.register().zone().name(), it, to));
    }
  }
}
