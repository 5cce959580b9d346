package dev.signalbox.handlers.schedule;

import static java.util.stream.Collectors.joining;

import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.schedules.Crontab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every schedule of every site: how it has to be, and how it is.
 *
 * @param sides by whose roles it is measured; empty where nobody can tell
 * @param untold what could not be seen, each in a sentence without an end
 */
public record Matrix(Optional<Sides> sides, List<Cell> cells, List<String> untold) {
  public Matrix {
    cells = List.copyOf(cells);
    untold = List.copyOf(untold);
  }

  static Matrix of(Asked<Roster> asked, List<Reading> readings) {
    Optional<Roster> roster =
        asked instanceof Asked.Told<Roster>(Roster told) ? Optional.of(told) : Optional.empty();
    Stream<Trouble> roles =
        asked instanceof Asked.Troubled<Roster>(Trouble trouble)
            ? Stream.of(trouble)
            : Stream.empty();
    return new Matrix(
        roster.map(Roster::sides),
        readings.stream().flatMap(it -> cells(it, roster)).toList(),
        Stream.concat(roles, readings.stream().flatMap(it -> it.trouble().stream()))
            .map(Trouble::says)
            .toList());
  }

  private static Stream<Cell> cells(Reading reading, Optional<Roster> roster) {
    return reading.place().estate().upkeep().schedules().values().stream()
        .map(it -> Cell.of(reading, it, roster));
  }

  /** What does harm as it is. */
  public List<Cell> alarming() {
    return of(Cell.Verdict.ALARMING);
  }

  public List<Cell> of(Cell.Verdict verdict) {
    return cells.stream().filter(it -> it.verdict() == verdict).toList();
  }

  public boolean isRight() {
    return of(Cell.Verdict.RIGHT).size() == cells.size();
  }

  /** What would have to be switched now, line by line; and what cannot be told. */
  String changes() {
    Stream<String> wrong =
        cells.stream()
            .filter(it -> it.verdict() != Cell.Verdict.RIGHT)
            .filter(it -> it.verdict() != Cell.Verdict.UNTOLD)
            .map(Cell::change);
    String lines = Stream.concat(wrong, untold.stream()).collect(joining("\n"));
    return lines.isEmpty() ? "all is as the roles demand now" : lines;
  }

  /** In one sentence: what runs where. */
  public String summary() {
    Map<String, List<Cell>> sites = new LinkedHashMap<>();
    cells.forEach(it -> sites.merge(it.site(), List.of(it), Matrix::and));
    return sites.entrySet().stream()
        .map(it -> "%s runs %s".formatted(it.getKey(), running(it.getValue())))
        .collect(joining("; "));
  }

  static String running(List<Cell> cells) {
    String names =
        cells.stream()
            .filter(it -> it.actual().equals(Optional.of(Crontab.State.ON)))
            .map(it -> it.schedule().name().value())
            .collect(joining(", "));
    return names.isEmpty() ? "nothing" : names;
  }

  private static List<Cell> and(List<Cell> some, List<Cell> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
