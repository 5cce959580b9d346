package dev.signalbox.handlers.command;

import dev.signalbox.handlers.run.Aborting;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;

/** Whoever ends a run early is told what became of that: it goes back, or it stops here. */
@Singleton
record AbortDesk(Aborting aborting, Runs runs) {

  Message abort(RunView run, String person) {
    Words id = Words.empty().code(run.id().value());
    if (!aborting.abort(run.id(), person)) {
      return Message.of(id.and(" is over, or on its way back already; there is nothing to abort."));
    }
    return Message.of(
        stopsHere(run)
            ? Words.of("Stopped ")
                .code(run.id().value())
                .and(": it is past its point of no return, so nothing is taken back.")
                .and(" What is left to do is written down for people, then it tidies up.")
            : Words.of("Aborted ")
                .code(run.id().value())
                .and(": what can be taken back is, then it tidies up."));
  }

  /** It may have passed that point since it was shown; once it is ended it passes it no more. */
  private boolean stopsHere(RunView run) {
    return runs.find(run.id().value()).flatMap(it -> it.ending().left()).isPresent();
  }
}
