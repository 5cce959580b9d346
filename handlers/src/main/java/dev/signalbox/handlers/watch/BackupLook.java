package dev.signalbox.handlers.watch;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Whether production could be restored, and to when. */
@Singleton
final class BackupLook implements Look {
  private final Sightings sightings;

  BackupLook(Sightings sightings) {
    this.sightings = sightings;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.BACKUPS;
  }

  @Override
  public Findings at(Estate estate) {
    if (estate.upkeep().backups().isEmpty()) {
      return Findings.well("none that I know of", List.of());
    }
    List<Sightings.Seen> seen = sightings.of(estate, Evidence.Kind.BACKUP);
    if (seen.isEmpty()) {
      Words next = Words.of("Next: ").code("/ops roles " + estate.name());
      return Findings.wrong(
          List.of("nobody"), "nobody can tell whose backups are production's", List.of(next));
    }
    List<String> wrong =
        seen.stream().filter(it -> !it.isWell()).map(Sightings.Seen::mark).toList();
    String all = seen.stream().map(Sightings.Seen::told).collect(joining("; "));
    return wrong.isEmpty()
        ? Findings.well(all, List.of())
        : Findings.wrong(wrong, "production has none to rely on", lines(estate, seen));
  }

  private static List<Words> lines(Estate estate, List<Sightings.Seen> seen) {
    List<Words> lines = new ArrayList<>(seen.stream().map(Sightings.Seen::line).toList());
    lines.add(Words.of("Next: ").code("/ops backups " + estate.name()).and(" shows all of them."));
    return lines;
  }
}
