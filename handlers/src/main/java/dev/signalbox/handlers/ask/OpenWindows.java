package dev.signalbox.handlers.ask;

import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.run.RunId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What a run keeps open, for those whom it keeps from something. */
@Singleton
public final class OpenWindows {
  /** The button that ends it, wherever it stands. */
  public static final String ACTION = "window.end";

  private final AskRows asks;

  OpenWindows(AskRows asks) {
    this.asks = asks;
  }

  public boolean isOpen(RunId run) {
    return open(run).isPresent();
  }

  /** As if it were pressed where it is asked: whoever may not there may not here. */
  public Optional<Press> ending(Caller caller, RunId run) {
    return open(run)
        .map(it -> new Ballot(it.id(), it.hash(), AskKind.OVER))
        .map(it -> new Press(caller, it.written(), Optional.empty(), Optional.empty()));
  }

  private Optional<AskRow> open(RunId run) {
    return asks.findByRunOrderByOpenedAt(run.value()).stream()
        .filter(it -> it.kind() == AskKind.WINDOW && it.state() == AskState.OPEN)
        .findFirst();
  }
}
