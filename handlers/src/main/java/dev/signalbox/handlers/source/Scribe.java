package dev.signalbox.handlers.source;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Writes a file as it was judged, or not at all. */
@Singleton
public final class Scribe {
  private static final int OTHERS_MAY_BE_FASTER = 3;

  private final Repositories repositories;

  Scribe(Repositories repositories) {
    this.repositories = repositories;
  }

  /**
   * One commit.
   *
   * @param message without the word that its readers heed
   */
  public record Commit(Shelf shelf, String path, String message) {}

  /** Empty where there is no such file. */
  public Asked<Optional<SourceFile>> read(Shelf shelf, String path) {
    return repositories.file(shelf.in(), shelf.branch(), path);
  }

  /**
   * Tells where the commit, or else the file, can be looked at. What somebody else has changed
   * meanwhile is read and judged again.
   */
  public Outcome<URI> write(Commit commit, Function<Optional<SourceFile>, Draft> judge) {
    return write(commit, judge, OTHERS_MAY_BE_FASTER);
  }

  private Outcome<URI> write(
      Commit commit, Function<Optional<SourceFile>, Draft> judge, int times) {
    return switch (read(commit.shelf(), commit.path())) {
      case Asked.Troubled<Optional<SourceFile>>(Trouble trouble) -> failed(trouble);
      case Asked.Told<Optional<SourceFile>>(var now) ->
          switch (judge.apply(now)) {
            case Draft.Stands() -> new Outcome.Done<>(URI.create(now.orElseThrow().link()));
            case Draft.No(String why) -> new Outcome.Failed<>(why, false);
            case Draft.Text(String text) -> {
              Optional<String> mark = now.map(SourceFile::mark);
              Outcome<URI> put = put(commit, mark, text);
              boolean again = put instanceof Outcome.Failed<URI> && times > 1;
              yield again && hasMoved(commit, mark) ? write(commit, judge, times - 1) : put;
            }
          };
    };
  }

  private Outcome<URI> put(Commit commit, Optional<String> mark, String text) {
    Shelf shelf = commit.shelf();
    Edit edit =
        new Edit(shelf.branch(), commit.path(), mark, text, commit.message()).marked(shelf.word());
    return switch (repositories.write(shelf.in(), edit)) {
      case Ordered.Done<String>(String link) -> new Outcome.Done<>(URI.create(link));
      case Ordered.Refused<String>(Trouble no) -> failed(no);
      case Ordered.Unknown<String>(Trouble silence) -> new Outcome.Unknown<>(silence.says());
    };
  }

  private boolean hasMoved(Commit commit, Optional<String> mark) {
    return read(commit.shelf(), commit.path()) instanceof Asked.Told<Optional<SourceFile>>(var now)
        && !now.map(SourceFile::mark).equals(mark);
  }

  private static Outcome<URI> failed(Trouble trouble) {
    return new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
  }
}
