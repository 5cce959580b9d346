package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.ask.Waiting;
import dev.signalbox.handlers.status.Traces;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** All of it in a few lines: what is seen, then what is frozen, kept, under way or waiting. */
@Singleton
final class StatusLook implements Look {
  private final Sides sides;
  private final CertificateLook certificates;
  private final Traces traces;
  private final Waiting waiting;

  StatusLook(Sides sides, CertificateLook certificates, Traces traces, Waiting waiting) {
    this.sides = sides;
    this.certificates = certificates;
    this.traces = traces;
    this.waiting = waiting;
  }

  /** What reports of their own are about, too. */
  @Singleton
  record Sides(TruthLook truth, ReleaseLook releases, BackupLook backups, ScheduleLook schedules) {}

  @Override
  public ReportShow shows() {
    return ReportShow.STATUS;
  }

  @Override
  public Findings at(Estate estate) {
    SequencedMap<String, Findings> all = new LinkedHashMap<>();
    all.put("roles", sides.truth().at(estate));
    all.put("releases", sides.releases().at(estate));
    all.put("backups", sides.backups().at(estate));
    all.put("schedules", sides.schedules().at(estate));
    all.put("certificates", certificates.at(estate));
    List<Words> lines = new ArrayList<>();
    all.forEach((name, found) -> lines.add(found.told(name)));
    lines.addAll(open(estate.name().value()));
    List<String> wrong =
        all.entrySet().stream()
            .filter(it -> it.getValue().isWrong())
            .map(it -> it.getKey() + ": " + it.getValue().wrong())
            .toList();
    List<String> names =
        all.entrySet().stream()
            .filter(it -> it.getValue().isWrong())
            .map(it -> it.getKey())
            .toList();
    return wrong.isEmpty()
        ? Findings.well("all is well", lines)
        : Findings.wrong(wrong, "look at " + String.join(", ", names), lines);
  }

  private List<Words> open(String estate) {
    List<Words> open = new ArrayList<>(traces.lines(estate));
    waiting.of(estate).stream().map(it -> Words.of(":hourglass: ").and(it)).forEach(open::add);
    return open.isEmpty()
        ? List.of(Words.of("No embargo, no lock, nothing under way, and nobody is waited for."))
        : open;
  }
}
