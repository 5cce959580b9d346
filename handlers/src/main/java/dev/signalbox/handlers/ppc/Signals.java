package dev.signalbox.handlers.ppc;

import static java.util.stream.Collectors.joining;

import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.clouds.Cloud;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people see before they say yes: every row, with its flags before and after. */
@Singleton
final class Signals {
  private final Keepers keepers;
  private final Registry registry;
  private final Windows windows;

  Signals(Keepers keepers, Registry registry, Windows windows) {
    this.keepers = keepers;
    this.registry = registry;
    this.windows = windows;
  }

  Optional<String> objection(Turn<PpcTarget> turn) {
    return keepers
        .find(turn.errand())
        .map(it -> Registry.objection(it, turn.arguments().meant()))
        .orElseGet(
            () -> Optional.of("this environment uses no database that a table of clouds is in"));
  }

  /** What it has changed itself is no news to it: the yes is for how it was before. */
  Preview preview(Turn<PpcTarget> turn, Turning turning) {
    Keeper keeper = keepers.of(turn.errand());
    List<Cloud> rows = told(rows(keeper, turn));
    String lines =
        "%s, %s:\n%s"
            .formatted(
                keeper.says(),
                rows.size() == 1 ? "one row" : rows.size() + " rows",
                rows.stream()
                    .map(before(turn, turning))
                    .map(it -> line(it, turning))
                    .collect(joining("\n")));
    return new Preview(lines, lines, touched(rows));
  }

  Asked<List<Cloud>> rows(Keeper keeper, Turn<PpcTarget> turn) {
    return registry.rows(keeper, turn.arguments().meant());
  }

  static List<Cloud> told(Asked<List<Cloud>> asked) {
    return switch (asked) {
      case Asked.Troubled<List<Cloud>>(Trouble trouble) -> throw new Untold(trouble.says());
      case Asked.Told<List<Cloud>>(List<Cloud> rows) -> rows;
    };
  }

  private Function<Cloud, Cloud> before(Turn<PpcTarget> turn, Turning turning) {
    var ours =
        windows.of(Windows.deed(turn.token())).stream()
            .filter(it -> it.began() != null)
            .map(WindowRow::seen)
            .collect(Collectors.toMap(it -> it.with(turning.of(it.flags())), it -> it));
    return now -> ours.getOrDefault(now, now);
  }

  private static String line(Cloud cloud, Turning turning) {
    String now = cloud.flags().says();
    String then = turning.of(cloud.flags()).says();
    return now.equals(then)
        ? "%s [%s]: %s, and stays so".formatted(cloud.name(), cloud.id(), now)
        : "%s [%s]: %s → %s".formatted(cloud.name(), cloud.id(), now, then);
  }

  /** By its id, which no renaming changes: no two runs turn the same row. */
  private static SortedSet<Resource> touched(List<Cloud> rows) {
    return rows.stream()
        .map(it -> new Resource("flags of cloud " + it.id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
