package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Patrol;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds out what is true of every site now. It waits for neighbours: never in a transaction. */
@Singleton
final class Stocktaking {
  private final Patrol patrol;
  private final Jury jury;
  private final Fronts fronts;

  Stocktaking(Patrol patrol, Jury jury, Fronts fronts) {
    this.patrol = patrol;
    this.jury = jury;
    this.fronts = fronts;
  }

  /** Of what nobody can tell there are no words: the table keeps those that it has. */
  Map<Spot, String> of(Board board) {
    Sides sides = sides(board.estate(), board.environment());
    Map<Spot, String> words = new LinkedHashMap<>();
    boolean anybody = false;
    for (Site site : board.estate().topology().sites().sequencedValues()) {
      Role role = sides.role(site.name().value());
      Front front = fronts.at(board, site, role);
      anybody |= front.isReached();
      words.put(new Spot(site.name(), Column.ROLE), word(role));
      front.release().ifPresent(it -> words.put(new Spot(site.name(), Column.VERSION), it));
      words.put(new Spot(site.name(), Column.STATUS), front.status());
    }
    if (!anybody) {
      throw new Untold("none of its sites can be reached from here, so nobody knows how they are");
    }
    return words;
  }

  private Sides sides(Estate estate, String environment) {
    patrol.freshen(estate, environment);
    Judged judged =
        jury.of(estate, environment)
            .orElseThrow(() -> new Untold("sites of %s trade no roles".formatted(estate.name())));
    if (judged.truth() instanceof Truth.Agreed(Sides sides)) {
      return sides;
    }
    throw new Untold(judged.says());
  }

  /** As the table has always said it. */
  static String word(Role role) {
    return switch (role) {
      case PRODUCTION -> "current production";
      case STANDBY -> "hot stand-by";
    };
  }
}
