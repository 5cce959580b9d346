package dev.signalbox.handlers.ppc;

import static java.util.stream.Collectors.joining;

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

  /** What somebody has turned by hand, as this step would have, has to be taken back as well. */
  Sight<Nothing> look(Turn<PpcTarget> turn, String deed, Turning back) {
    Keeper keeper = keepers.of(turn.errand());
    List<CloudId> ids = ids(windows.of(deed), back);
    return switch (rows(keeper, ids)) {
      case Asked.Troubled<List<Cloud>>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<List<Cloud>>(List<Cloud> now) -> {
        boolean stands = now.size() == ids.size() && now.stream().allMatch(back::stands);
        yield stands ? new Sight.Done<>(over(keeper, now, deed, back)) : new Sight.NotDone<>();
      }
    };
  }

  /** Only what this step has turned itself. */
  Outcome<Nothing> carryOut(Turn<PpcTarget> turn, String deed, Turning back) {
    Keeper keeper = keepers.of(turn.errand());
    List<CloudId> ids = ids(windows.begun(deed), back);
    return switch (rows(keeper, ids)) {
      case Asked.Troubled<List<Cloud>>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<List<Cloud>>(List<Cloud> now) when now.size() < ids.size() ->
          new Outcome.Failed<>(
              "%d of %d rows are gone from %s: look what became of them, then say that this is done by hand"
                  .formatted(ids.size() - now.size(), ids.size(), keeper.says()),
              false);
      case Asked.Told<List<Cloud>>(List<Cloud> now) -> turned(keeper, now, deed, back);
    };
  }

  /** No ids are no rows: nothing has to be looked for. */
  private Asked<List<Cloud>> rows(Keeper keeper, List<CloudId> ids) {
    return ids.isEmpty() ? new Asked.Told<>(List.of()) : registry.rows(keeper, ids);
  }

  private Outcome<Nothing> turned(Keeper keeper, List<Cloud> now, String deed, Turning back) {
    if (now.isEmpty()) {
      return new Outcome.Done<>(new Nothing());
    }
    return switch (clouds.rewrite(keeper.table(), back.of(now))) {
      case Ordered.Done<List<Cloud>> _ -> new Outcome.Done<>(over(keeper, now, deed, back));
      case Ordered.Refused<List<Cloud>>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), true);
      case Ordered.Unknown<List<Cloud>>(Trouble trouble) -> new Outcome.Unknown<>(trouble.says());
    };
  }

  private Nothing over(Keeper keeper, List<Cloud> rows, String deed, Turning back) {
    switch (back) {
      case ON -> windows.reopen(deed);
      case OFF -> windows.end(keeper, rows, deed);
    }
    return new Nothing();
  }

  /** Rows that stood so before the try that wrote are not ours, whoever had set them. */
  private static List<CloudId> ids(List<WindowRow> rows, Turning back) {
    return rows.stream()
        .map(WindowRow::seen)
        .filter(it -> !back.back().stands(it))
        .map(Cloud::id)
        .toList();
  }

  String byHand(Turn<PpcTarget> turn, String deed, Turning back) {
    Keeper keeper = keepers.of(turn.errand());
    String ids = ids(windows.of(deed), back).stream().map("'%s'"::formatted).collect(joining(", "));
    return ids.isEmpty()
        ? "nothing has to be taken back in " + keeper.says()
        : "in %s: update Clouds set %s where id in (%s)".formatted(keeper.says(), back.sql(), ids);
  }
}
