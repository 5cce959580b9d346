package dev.signalbox.handlers.schedule;

import dev.signalbox.handlers.action.Token;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Remembers what each step has switched, and nothing that was so before it came. */
@Singleton
final class Logbook {
  private final TurnRows rows;
  private final Clock clock;

  Logbook(TurnRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Under which a step finds again what it switched, whichever try and worker did it. */
  static String deed(Token token) {
    return "%s/%s".formatted(token.run(), token.step());
  }

  List<TurnRow> of(String deed) {
    return rows.of(deed);
  }

  boolean has(String deed, Move move) {
    return of(deed).stream()
        .anyMatch(it -> it.site().equals(move.site()) && it.marker().equals(move.marker()));
  }

  /** Before it is done: who dies over it is followed by one who knows. */
  void enter(String deed, Move move) {
    rows.add(deed, move.site(), move.marker(), move.name(), move.on(), clock.instant());
  }

  /** It did not happen, for certain. */
  void strike(String deed, Move move) {
    rows.remove(deed, move.site(), move.marker());
  }
}
