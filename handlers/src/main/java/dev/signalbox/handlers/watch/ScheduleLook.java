package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.handlers.schedule.Cell;
import dev.signalbox.handlers.schedule.Matrix;
import dev.signalbox.handlers.schedule.Timetables;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What runs by the clock on each side: the reset on production is shouted before all else. */
@Singleton
final class ScheduleLook implements Look {
  private final Timetables timetables;
  private final Jury jury;

  ScheduleLook(Timetables timetables, Jury jury) {
    this.timetables = timetables;
    this.jury = jury;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.SCHEDULES;
  }

  @Override
  public Findings at(Estate estate) {
    if (estate.upkeep().schedules().isEmpty()) {
      return Findings.well("none that I know of", List.of());
    }
    Optional<Judged> moving = moving(estate);
    return moving.isPresent()
        ? Findings.moving(moving.get().says(), List.of())
        : findings(estate, timetables.of(estate));
  }

  /** Roles that are on their way demand nothing yet. */
  private Optional<Judged> moving(Estate estate) {
    return estate.roles().records().sequencedKeySet().stream()
        .flatMap(it -> jury.of(estate, it.value()).stream())
        .filter(it -> it.moving().isPresent())
        .findFirst();
  }

  private static Findings findings(Estate estate, Matrix matrix) {
    List<Cell> wrong = matrix.of(Cell.Verdict.WRONG);
    List<Cell> untold = matrix.of(Cell.Verdict.UNTOLD);
    if (matrix.isRight() && matrix.untold().isEmpty()) {
      return Findings.well("all is as the roles demand", List.of(Words.of(matrix.summary())));
    }
    Stream<String> marks =
        Stream.of(matrix.alarming(), wrong, untold)
            .flatMap(List::stream)
            .map(it -> "%s: %s".formatted(it.says(), it.verdict()));
    List<String> all =
        Stream.concat(marks, matrix.untold().isEmpty() ? Stream.of() : Stream.of("untold"))
            .toList();
    Findings found = Findings.wrong(all, headline(matrix), lines(estate, matrix));
    return isCurable(matrix) ? found.with(List.of(Cure.button(estate))) : found;
  }

  private static String headline(Matrix matrix) {
    if (!matrix.alarming().isEmpty()) {
      return matrix.alarming().getFirst().says() + " does harm where it runs now";
    }
    return matrix.of(Cell.Verdict.WRONG).isEmpty()
        ? "not all of it can be seen"
        : "not all is as the roles demand";
  }

  private static List<Words> lines(Estate estate, Matrix matrix) {
    List<Words> lines = new ArrayList<>();
    matrix.alarming().stream().map(it -> alarm(matrix, it)).forEach(lines::add);
    matrix.of(Cell.Verdict.WRONG).stream()
        .map(it -> Words.of(":large_yellow_circle: " + it.change()))
        .forEach(lines::add);
    matrix.untold().stream().map(it -> Words.of(":question: " + it)).forEach(lines::add);
    lines.add(next(estate, isCurable(matrix)));
    return lines;
  }

  private static boolean isCurable(Matrix matrix) {
    return !matrix.alarming().isEmpty() || !matrix.of(Cell.Verdict.WRONG).isEmpty();
  }

  /** As a team says it: the reset stands on upstream, which is production. */
  private static Words alarm(Matrix matrix, Cell cell) {
    String role = matrix.sides().map(it -> ", which is " + it.role(cell.site()).word()).orElse("");
    return Words.of(":rotating_light: ")
        .bold(cell.says() + role)
        .and(": %s. ".formatted(cell.change()))
        .bold(cell.schedule().alarm().orElse(""));
  }

  private static Words next(Estate estate, boolean isCurable) {
    return isCurable
        ? Words.of("Next: ")
            .code("/ops " + Cure.command(estate))
            .and(" puts it right, after a plan.")
        : Words.of("Next: ").code("/ops sync " + estate.name()).and(" looks again.");
  }
}
