package dev.signalbox.handlers.ppc;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.clouds.Cloud;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Remembers what each step has found and changed, and whose maintenance is whose. */
@Singleton
class Windows {
  private final WindowRows rows;
  private final Clock clock;

  Windows(WindowRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Under which a step finds again what it did, whichever try and worker did it. */
  static String deed(Token token) {
    return "%s/%s".formatted(token.run(), token.step());
  }

  /** What was found before anything was meant to be changed; the newest such look counts. */
  @Transactional
  void note(Token token, Keeper keeper, List<Cloud> found) {
    rows.forget(deed(token));
    for (Cloud cloud : found) {
      rows.save(
          new WindowRow(
              deed(token),
              cloud.id().value(),
              keeper.estate().name().value(),
              keeper.name(),
              token.run(),
              cloud.name(),
              cloud.organisation(),
              cloud.flags().bits(),
              null,
              null,
              null));
    }
  }

  @Transactional
  List<WindowRow> of(String deed) {
    return rows.of(deed);
  }

  /** What it may have changed, as it was found before. */
  @Transactional
  List<WindowRow> begun(String deed) {
    return rows.of(deed).stream().filter(it -> it.began() != null).toList();
  }

  @Transactional
  boolean hasBegun(String deed) {
    return !begun(deed).isEmpty();
  }

  /** Before it is done: who dies over it is followed by one who knows. */
  @Transactional
  void begin(String deed, Collection<Cloud> turned) {
    turned.forEach(it -> rows.begin(deed, it.id().value(), clock.instant()));
  }

  /** It did not happen, for certain. */
  @Transactional
  void strike(String deed) {
    rows.unbegin(deed);
  }

  /** Whoever had set it, it is over there. */
  @Transactional
  void end(Keeper keeper, Collection<Cloud> over, String by) {
    String estate = keeper.estate().name().value();
    over.forEach(it -> rows.end(estate, keeper.name(), it.id().value(), clock.instant(), by));
  }

  /** What that deed has ended goes on, as whose it was before. */
  @Transactional
  void reopen(String deed) {
    rows.close(deed, clock.instant());
    rows.reopen(deed);
  }

  @Transactional
  List<WindowRow> open(Keeper keeper) {
    return rows.open(keeper.estate().name().value(), keeper.name());
  }
}
