package dev.signalbox.handlers.report;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.file.File;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** {@code file.hand-over}: what a run wrote, for one person alone. */
@Singleton
final class FileHandOver implements Action<FileHandOver.Wish, Nothing> {
  /** An action is there before the configuration that names it. */
  private final Provider<Messenger> messenger;

  FileHandOver(Provider<Messenger> messenger) {
    this.messenger = messenger;
  }

  @Introspected
  record Wish(File file, Person to) {}

  @Override
  public About<Wish, Nothing> about() {
    return new About<>(
        "file.hand-over",
        Effect.ADDITIVE,
        "send ${file} privately to ${to}",
        Traits.NONE,
        Wish.class,
        Nothing.class);
  }

  @Override
  public Sight<Nothing> look(Turn<Wish> turn) {
    return messenger.get().isSent(turn.token())
        ? new Sight.Done<>(new Nothing())
        : new Sight.NotDone<>();
  }

  @Override
  public Outcome<Nothing> perform(Turn<Wish> turn) {
    Wish wish = turn.arguments();
    return messenger.get().send(turn.token(), wish.file(), wish.to());
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    Wish wish = turn.arguments();
    return "send %s a direct message with the file %s; post it in no channel"
        .formatted(wish.to(), wish.file());
  }
}
