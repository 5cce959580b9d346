package dev.signalbox.handlers.ppc;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.Clouds;
import jakarta.inject.Singleton;
import java.util.List;

/** Turns the rows of a target, all of them or none. */
@Singleton
final class Lever {
  private final Keepers keepers;
  private final Signals signals;
  private final Registry registry;
  private final Windows windows;
  private final Clouds clouds;

  Lever(Keepers keepers, Signals signals, Registry registry, Windows windows, Clouds clouds) {
    this.keepers = keepers;
    this.signals = signals;
    this.registry = registry;
    this.windows = windows;
    this.clouds = clouds;
  }

  String before(Turn<PpcTarget> turn) {
    Keeper keeper = keepers.of(turn.errand());
    List<Cloud> rows = Signals.told(signals.rows(keeper, turn));
    windows.note(turn.token(), keeper, rows);
    return Windows.deed(turn.token());
  }

  /**
   * Rows that others have turned are no deed of ours: only what this step has begun is looked for.
   */
  Sight<Told> look(Turn<PpcTarget> turn, Turning turning) {
    String deed = Windows.deed(turn.token());
    if (!windows.hasBegun(deed)) {
      return new Sight.NotDone<>();
    }
    Keeper keeper = keepers.of(turn.errand());
    List<Cloud> seen = seen(deed);
    return switch (registry.rows(keeper, seen.stream().map(Cloud::id).toList())) {
      case Asked.Troubled<List<Cloud>>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<List<Cloud>>(List<Cloud> now) ->
          now.size() == seen.size() && now.stream().allMatch(turning::stands)
              ? new Sight.Done<>(done(keeper, now, turning, deed))
              : new Sight.NotDone<>();
    };
  }

  Outcome<Told> perform(Turn<PpcTarget> turn, Turning turning) {
    Keeper keeper = keepers.of(turn.errand());
    String deed = Windows.deed(turn.token());
    if (turn.token().tries() > Token.FIRST) {
      windows.strike(deed);
      windows.note(turn.token(), keeper, Signals.told(signals.rows(keeper, turn)));
    }
    List<Cloud> seen = seen(deed);
    windows.begin(deed, seen.stream().filter(it -> !turning.stands(it)).toList());
    return switch (clouds.rewrite(keeper.table(), turning.of(seen))) {
      case Ordered.Done<List<Cloud>>(List<Cloud> now) ->
          new Outcome.Done<>(done(keeper, now, turning, deed));
      case Ordered.Unknown<List<Cloud>>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
      case Ordered.Refused<List<Cloud>>(Trouble trouble) -> {
        windows.strike(deed);
        yield new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      }
    };
  }

  private List<Cloud> seen(String deed) {
    return windows.of(deed).stream().map(WindowRow::seen).toList();
  }

  private Told done(Keeper keeper, List<Cloud> now, Turning turning, String deed) {
    if (turning == Turning.OFF) {
      windows.end(keeper, now, deed);
    }
    return Told.of(keeper, now);
  }
}
