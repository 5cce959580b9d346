package dev.signalbox.handlers.schedule;

import static java.util.stream.Collectors.joining;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.schedules.Crontab;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the roles demand of some sites, and what could be read there. Pure. */
record Matching(Roster roster, List<Reading> readings) {
  Matching {
    readings = List.copyOf(readings);
  }

  /** What does harm goes off first and comes on last, wherever it is. */
  private static final Comparator<Move> ORDER =
      Comparator.comparing(Move::on).thenComparing(it -> it.on() == it.harms());

  /** While a host is silent nothing that could do harm comes on: it may still run there. */
  private List<Move> moves() {
    return readings.stream()
        .filter(it -> it.told().isPresent())
        .flatMap(it -> it.place().moves(roster))
        .filter(it -> silent().isEmpty() || !it.harms() || !it.on())
        .sorted(ORDER)
        .toList();
  }

  Survey survey() {
    Map<String, Crontab> crontabs = new HashMap<>();
    readings.forEach(it -> it.told().ifPresent(seen -> crontabs.put(it.place().name(), seen)));
    return new Survey(moves(), crontabs);
  }

  boolean isDone() {
    return silent().isEmpty() && survey().isDone();
  }

  List<Trouble> silent() {
    return readings.stream().flatMap(it -> it.trouble().stream()).toList();
  }

  /** What another try cannot help. */
  Optional<Trouble> lasting() {
    return silent().stream().filter(it -> !it.kind().passes()).findFirst();
  }

  String waitsFor() {
    String sites =
        readings.stream()
            .filter(it -> it.told().isEmpty())
            .map(it -> it.place().name())
            .collect(joining(" and "));
    String why = silent().stream().map(Trouble::says).collect(joining("; "));
    return "waits for %s, however long (%s)".formatted(sites, why);
  }

  Matrix matrix() {
    return Matrix.of(new Asked.Told<>(roster), readings);
  }
}
