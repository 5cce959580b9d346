package dev.signalbox.handlers.ppc;

import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.CloudId;
import dev.signalbox.integrations.clouds.Clouds;
import jakarta.inject.Singleton;
import java.util.List;

/** Turns back the very rows that a step has turned; all their other bits stay as they are then. */
@Singleton
final class LeverBack {
  private final Keepers keepers;
  private final Registry registry;
  private final Windows windows;
  private final Clouds clouds;

  LeverBack(Keepers keepers, Registry registry, Windows windows, Clouds clouds) {
    this.keepers = keepers;
    this.registry = registry;
    this.windows = windows;
    this.clouds = clouds;
  }

  Sight<Nothing> look(Turn<PpcTarget> turn, String before, Turning back) {
    Keeper keeper = keepers.of(turn.errand());
    List<CloudId> ids = ids(before, back);
    return switch (registry.rows(keeper, ids)) {
      case Asked.Troubled<List<Cloud>>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<List<Cloud>>(List<Cloud> now) -> {
        boolean stands = now.size() == ids.size() && now.stream().allMatch(back::stands);
        yield stands ? new Sight.Done<>(over(keeper, now)) : new Sight.NotDone<>();
      }
    };
  }

  Outcome<Nothing> carryOut(Turn<PpcTarget> turn, String before, Turning back) {
    Keeper keeper = keepers.of(turn.errand());
    List<CloudId> ids = ids(before, back);
    return switch (registry.rows(keeper, ids)) {
      case Asked.Troubled<List<Cloud>>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<List<Cloud>>(List<Cloud> now) when now.size() < ids.size() ->
          new Outcome.Failed<>(
              "%d of %d rows are gone from %s: look what became of them, then say that this is done by hand"
                  .formatted(ids.size() - now.size(), ids.size(), keeper.says()),
              false);
      case Asked.Told<List<Cloud>>(List<Cloud> now) -> turned(keeper, now, back);
    };
  }

  private Outcome<Nothing> turned(Keeper keeper, List<Cloud> now, Turning back) {
    return switch (clouds.rewrite(keeper.table(), back.of(now))) {
      case Ordered.Done<List<Cloud>> _ -> new Outcome.Done<>(over(keeper, now));
      case Ordered.Refused<List<Cloud>>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), true);
      case Ordered.Unknown<List<Cloud>>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
    };
  }

  private Nothing over(Keeper keeper, List<Cloud> rows) {
    windows.end(keeper, rows);
    return new Nothing();
  }

  /** Of a step that never began to write nothing is taken back, whoever did it meanwhile. */
  private List<CloudId> ids(String before, Turning back) {
    Snapshot snapshot = Snapshot.read(before);
    return windows.hasBegun(snapshot.deed()) ? snapshot.changedBy(back.back()) : List.of();
  }

  String byHand(Turn<PpcTarget> turn, String before, Turning back) {
    return Snapshot.read(before).byHand(back, keepers.of(turn.errand()));
  }
}
