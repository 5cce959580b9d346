package dev.signalbox.handlers.schedule;

import dev.signalbox.handlers.action.Resource;
import dev.signalbox.integrations.schedules.Crontab;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What shall be switched, and the crontab of every site that this is about, as it is now. */
record Survey(List<Move> moves, Map<String, Crontab> crontabs) {
  private static final Crontab NOTHING = new Crontab("", List.of());

  Survey {
    moves = List.copyOf(moves);
    crontabs = Map.copyOf(crontabs);
  }

  Crontab of(Move move) {
    return crontabs.getOrDefault(move.site(), NOTHING);
  }

  SortedSet<Resource> crontabsTouched() {
    return moves.stream()
        .map(it -> it.place().crontab())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean isDone() {
    return open().isEmpty();
  }

  List<Move> open() {
    return moves.stream().filter(it -> !it.stands(of(it))).toList();
  }
}
