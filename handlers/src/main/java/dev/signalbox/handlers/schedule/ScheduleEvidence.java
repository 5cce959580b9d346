package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Which schedules run at each site, held against its role where that counts most. */
@Singleton
final class ScheduleEvidence implements Evidence {
  private final Timetables timetables;

  ScheduleEvidence(Timetables timetables) {
    this.timetables = timetables;
  }

  @Override
  public Kind kind() {
    return Kind.SCHEDULES;
  }

  /** A site has one crontab: its schedules follow the roles of the most protected environment. */
  @Override
  public List<Clue> of(Estate estate, String environment) {
    boolean counts =
        estate
            .topology()
            .mostProtected()
            .map(Environment::name)
            .filter(it -> it.value().equals(environment))
            .isPresent();
    return counts && !estate.upkeep().schedules().isEmpty()
        ? clues(timetables.of(estate))
        : List.of();
  }

  private static List<Clue> clues(Matrix matrix) {
    SequencedMap<String, List<Cell>> sites =
        matrix.cells().stream()
            .collect(Collectors.groupingBy(Cell::site, LinkedHashMap::new, Collectors.toList()));
    return sites.entrySet().stream()
        .map(it -> clue(it.getKey(), it.getValue(), matrix.untold()))
        .toList();
  }

  private static Clue clue(String site, List<Cell> cells, List<String> untold) {
    String wrong =
        cells.stream()
            .filter(
                it -> it.verdict() == Cell.Verdict.WRONG || it.verdict() == Cell.Verdict.ALARMING)
            .map(Cell::change)
            .collect(Collectors.joining("; "));
    if (!wrong.isEmpty()) {
      return Clue.odd(site, wrong);
    }
    return cells.stream().anyMatch(it -> it.verdict() == Cell.Verdict.UNTOLD)
        ? Clue.dark(site, String.join("; ", untold))
        : Clue.well(site, "runs " + Matrix.running(cells));
  }
}
