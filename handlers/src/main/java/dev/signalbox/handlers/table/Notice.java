package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.SiteRow;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.source.Scribe;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read of the table: each row before and after, and what they would write. */
@Singleton
final class Notice {
  private final Stocktaking stocktaking;
  private final Scribe scribe;
  private final Roles roles;

  Notice(Stocktaking stocktaking, Scribe scribe, Roles roles) {
    this.stocktaking = stocktaking;
    this.scribe = scribe;
    this.roles = roles;
  }

  /**
   * Which rows are written counts. What they will say is true in that moment and not before: a run
   * makes its sites trade their roles, and then tells so.
   */
  Preview preview(Board board) {
    return new Preview(board.identity(), "%s\n%s".formatted(board.identity(), asOfNow(board)));
  }

  /** A keeper that is away keeps nobody from a failover that only ends with the table. */
  private String asOfNow(Board board) {
    try {
      return switch (scribe.read(board.shelf(), board.table().file())) {
        case Asked.Troubled<Optional<SourceFile>>(Trouble trouble) -> trouble.says();
        case Asked.Told<Optional<SourceFile>>(var file) ->
            switch (board.find(file)) {
              case Found.Nowhere(String why) -> why;
              case Found.Here(Grid grid) -> rows(board, grid, stocktaking.of(board));
            };
      };
    } catch (Untold yet) {
      return yet.why();
    }
  }

  private static String rows(Board board, Grid grid, Map<Spot, String> truth) {
    return board.sites().stream()
        .map(it -> "%s: %s".formatted(it.label(), row(it, grid, truth)))
        .collect(Collectors.joining("\n"));
  }

  private static String row(SiteRow site, Grid grid, Map<Spot, String> truth) {
    return Stream.of(Column.values())
        .map(it -> new Spot(site.site(), it))
        .map(it -> change(it, grid, truth))
        .collect(Collectors.joining(", "));
  }

  private static String change(Spot spot, Grid grid, Map<Spot, String> truth) {
    String was = grid.cell(spot).says();
    String becomes = truth.getOrDefault(spot, was);
    return was.equals(becomes)
        ? "%s stays %s".formatted(spot.column().word(), was)
        : "%s %s → %s".formatted(spot.column().word(), was, becomes);
  }

  /** Told in the transaction that begins the run, so that nobody out there is asked. */
  String byHand(Board board) {
    String sites =
        roles
            .sides(board.estate().name().value(), board.environment())
            .map(sides -> told(board, sides))
            .orElseGet(board::rows);
    return "in %s, under '%s', write into role, version and status what is true of %s; the footer of each site names its release; commit with %s"
        .formatted(board.says(), board.table().heading(), sites, board.shelf().word());
  }

  private static String told(Board board, Sides sides) {
    return board.sites().stream()
        .map(
            it -> {
              Role role = sides.role(it.site().value());
              return "%s (now %s)".formatted(it.label(), Stocktaking.word(role));
            })
        .collect(Collectors.joining(" and "));
  }

  static String backByHand(Board board, Kept kept) {
    String cells =
        kept.former().entrySet().stream()
            .map(it -> "%s: %s".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining("; "));
    return "in %s, under '%s', write what was there before, where nobody has changed it since, and commit with %s: %s"
        .formatted(board.says(), board.table().heading(), board.shelf().word(), cells);
  }
}
