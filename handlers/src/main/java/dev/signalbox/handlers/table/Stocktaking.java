package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.fence.Fences;
import dev.signalbox.handlers.front.FirstPage;
import dev.signalbox.handlers.front.Shown;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Patrol;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what is true of every site now. It waits for neighbours: never in a transaction. */
@Singleton
final class Stocktaking {
  private static final String WELL = "OK";
  private static final String AWAY = "cannot be reached";
  private static final String FENCED = "FAILED_OVER";

  private final Patrol patrol;
  private final Jury jury;
  private final FirstPage first;
  private final Fences fences;

  Stocktaking(Patrol patrol, Jury jury, FirstPage first, Fences fences) {
    this.patrol = patrol;
    this.jury = jury;
    this.first = first;
    this.fences = fences;
  }

  /** Of what nobody can tell there are no words: the table keeps those that it has. */
  Map<Spot, String> of(Board board) {
    Sides sides = sides(board.estate(), board.environment());
    Map<Spot, String> words = new LinkedHashMap<>();
    Set<String> fenced = fences.sites(board.estate().name().value(), board.environment());
    boolean anybody = false;
    for (SiteName site : board.estate().topology().sites().sequencedKeySet()) {
      Role role = sides.role(site.value());
      Optional<Shown> shown = shown(board, site, role);
      anybody |= shown.isPresent();
      words.put(new Spot(site, Column.ROLE), word(role));
      shown.flatMap(Shown::release).ifPresent(it -> words.put(new Spot(site, Column.VERSION), it));
      words.put(
          new Spot(site, Column.STATUS), fenced.contains(site.value()) ? FENCED : status(shown));
    }
    if (!anybody) {
      throw new Untold("none of its sites can be reached from here, so nobody knows how they are");
    }
    return words;
  }

  private Optional<Shown> shown(Board board, SiteName site, Role role) {
    Asked<Shown> asked =
        first.of(board.estate(), new EnvironmentName(board.environment()), site, role);
    return switch (asked) {
      case Asked.Told<Shown>(Shown shown) -> Optional.of(shown);
      case Asked.Troubled<Shown>(Trouble trouble) when !trouble.kind().passes() ->
          throw new Untold(trouble.says());
      case Asked.Troubled<Shown> _ -> Optional.empty();
    };
  }

  private static String status(Optional<Shown> shown) {
    return shown.map(it -> it.flaw().orElse(WELL)).orElse(AWAY);
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
