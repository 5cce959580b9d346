package dev.signalbox.handlers.table;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.source.Draft;
import dev.signalbox.handlers.source.Scribe;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.SourceFile;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code table.publish}: the role table says what is true now. */
@Singleton
final class TablePublish
    implements Reversible<Nothing, TablePublish.Published>,
        Previewed<Nothing, TablePublish.Published> {
  private final Boards boards;
  private final Stocktaking stocktaking;
  private final Scribe scribe;
  private final Notice notice;

  TablePublish(Boards boards, Stocktaking stocktaking, Scribe scribe, Notice notice) {
    this.boards = boards;
    this.stocktaking = stocktaking;
    this.scribe = scribe;
    this.notice = notice;
  }

  @Introspected
  record Published(URI link) {}

  @Override
  public About<Nothing, Published> about() {
    return new About<>(
        "table.publish",
        Effect.REVERSIBLE,
        "write into the role table what is true",
        Traits.NONE.undoneBy("the former text"),
        Nothing.class,
        Published.class);
  }

  @Override
  public Preview preview(Turn<Nothing> turn) {
    return notice.preview(boards.of(turn.errand()));
  }

  @Override
  public String before(Turn<Nothing> turn) {
    Board board = boards.of(turn.errand());
    return switch (read(board)) {
      case Asked.Troubled<Optional<SourceFile>>(Trouble trouble) ->
          throw new Untold(trouble.says());
      case Asked.Told<Optional<SourceFile>>(var file) ->
          switch (board.find(file)) {
            case Found.Nowhere _ -> Kept.nothing().stored();
            case Found.Here(Grid grid) -> Kept.of(grid, stocktaking.of(board)).stored();
          };
    };
  }

  @Override
  public Sight<Published> look(Turn<Nothing> turn) {
    Board board = boards.of(turn.errand());
    return sight(board, grid -> grid.says(stocktaking.of(board))).told(Published::new);
  }

  @Override
  public Outcome<Published> perform(Turn<Nothing> turn) {
    Board board = boards.of(turn.errand());
    Map<Spot, String> truth = stocktaking.of(board);
    return scribe
        .write(commit(board, turn, "is told as it is now"), file -> told(board, file, truth))
        .told(Published::new);
  }

  private static Draft told(Board board, Optional<SourceFile> file, Map<Spot, String> truth) {
    return switch (board.find(file)) {
      case Found.Nowhere(String why) -> new Draft.No(why);
      case Found.Here(Grid grid) ->
          grid.says(truth) ? new Draft.Stands() : new Draft.Text(grid.with(truth));
    };
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Nothing> turn, String before) {
    Kept kept = Kept.read(before);
    return sight(boards.of(turn.errand()), kept::isAsItWas).told(_ -> new Nothing());
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Nothing> turn, String before) {
    Board board = boards.of(turn.errand());
    Kept kept = Kept.read(before);
    return scribe
        .write(
            commit(board, turn, "says again what it said before"), file -> back(board, file, kept))
        .told(_ -> new Nothing());
  }

  private static Draft back(Board board, Optional<SourceFile> file, Kept kept) {
    return switch (board.find(file)) {
      case Found.Nowhere(String why) -> new Draft.No(why);
      case Found.Here(Grid grid) when kept.isAsItWas(grid) -> new Draft.Stands();
      case Found.Here(Grid grid) when kept.isAsItWasLeft(grid) -> new Draft.Text(kept.back(grid));
      case Found.Here _ ->
          new Draft.No(
              "somebody has changed these rows since, so I leave them alone: look at them, and take"
                  + " the step as done by hand");
    };
  }

  private Sight<URI> sight(Board board, Function<Grid, Boolean> wished) {
    return switch (read(board)) {
      case Asked.Troubled<Optional<SourceFile>>(Trouble trouble) ->
          new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<SourceFile>>(var file) ->
          board.find(file) instanceof Found.Here(Grid grid) && wished.apply(grid)
              ? new Sight.Done<>(URI.create(file.orElseThrow().link()))
              : new Sight.NotDone<>();
    };
  }

  private Asked<Optional<SourceFile>> read(Board board) {
    return scribe.read(board.shelf(), board.table().file());
  }

  /** Why it is written, by the run that does it; nothing that people have written. */
  private static Scribe.Commit commit(Board board, Turn<Nothing> turn, String what) {
    return new Scribe.Commit(
        board.shelf(),
        board.table().file(),
        "Role table: %s of %s %s, by Signalbox run %s"
            .formatted(board.environment(), board.estate().name(), what, turn.token().run()));
  }

  @Override
  public String byHand(Turn<Nothing> turn) {
    return notice.byHand(boards.of(turn.errand()));
  }

  @Override
  public String backByHand(Turn<Nothing> turn, String before) {
    return Notice.backByHand(boards.of(turn.errand()), Kept.read(before));
  }
}
