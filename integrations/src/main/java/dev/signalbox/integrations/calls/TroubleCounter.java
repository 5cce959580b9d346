package dev.signalbox.integrations.calls;

import dev.signalbox.config.estate.Reach;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failures in a row; one proper answer, a no among them, ends the row. */
@Singleton
final class TroubleCounter implements Troubles {
  private final Map<Reach, Ailing> rows = new ConcurrentHashMap<>();

  void answered(Reach reach) {
    rows.remove(reach);
  }

  void failed(Reach reach, Trouble trouble, Instant now) {
    switch (trouble.kind()) {
      case REQUEST, RIGHTS, AMBIGUOUS -> answered(reach);
      case KEY, LIMITED, UNREACHABLE, BROKEN, GARBLED ->
          rows.merge(
              reach,
              new Ailing(reach, 1, now, trouble),
              (row, _) -> new Ailing(reach, row.times() + 1, row.since(), trouble));
    }
  }

  @Override
  public List<Ailing> now() {
    return rows.values().stream()
        .filter(row -> row.times() >= IN_A_ROW)
        .sorted(Comparator.comparing(row -> row.reach().name().value()))
        .toList();
  }
}
