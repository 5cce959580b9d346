package dev.signalbox.handlers.command;

import dev.signalbox.handlers.ask.Answering;
import dev.signalbox.handlers.ask.Heard;
import dev.signalbox.handlers.ask.OpenWindows;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Ends what another run keeps open, from the card of the one that it kept from beginning. */
@Singleton
final class WindowDesk {
  private final Runs runs;
  private final OpenWindows windows;
  private final Answering answering;
  private final Originals originals;
  private final Diary diary;

  WindowDesk(
      Runs runs, OpenWindows windows, Answering answering, Originals originals, Diary diary) {
    this.runs = runs;
    this.windows = windows;
    this.answering = answering;
    this.originals = originals;
    this.diary = diary;
  }

  static boolean isOurs(String action) {
    return action.equals(OpenWindows.ACTION);
  }

  Answer pressed(Visit visit, Asked.Surface surface, String value) {
    Optional<RunView> kept =
        runs.find(value).filter(it -> visit.menu().estate(it.estate()).isPresent());
    Optional<RunId> rival = kept.map(RunView::ending).flatMap(RunView.Ending::rival);
    if (rival.isEmpty()) {
      return new Answer.Privately(refused(visit, nothing(), value));
    }
    return originals
        .refused(kept.orElseThrow().id(), surface)
        .map(no -> originals.instead(refused(visit, no, value), kept.orElseThrow().id().card()))
        .orElseGet(() -> end(visit, rival.get()));
  }

  private Answer end(Visit visit, RunId rival) {
    return new Answer.Privately(
        switch (heard(visit, rival)) {
          case Heard.Counted(var _, var said) -> AskDesk.counted(said);
          case Heard.No(var no) -> refused(visit, no, rival.value());
          case Heard.Misplaced(var no, var _) -> refused(visit, no, rival.value());
          case Heard.Wants _, Heard.Mistakes _ -> refused(visit, nothing(), rival.value());
        });
  }

  private Heard heard(Visit visit, RunId rival) {
    return windows
        .ending(visit.caller(), rival)
        .map(answering::press)
        .orElseGet(() -> new Heard.No(over(rival)));
  }

  private Message refused(Visit visit, Refused no, String run) {
    diary.refused(visit, no, "end " + run);
    return no.message("Nothing was ended");
  }

  private static Refused over(RunId run) {
    return new Refused(
        Refusal.ALREADY_DECIDED,
        "%s keeps nothing open any more".formatted(run),
        "`/ops run %s` shows how it stands".formatted(run));
  }

  private static Refused nothing() {
    return new Refused(
        Refusal.NOTHING_BEHIND_IT,
        "no other run keeps this one from anything",
        "`/ops runs` lists what runs");
  }
}
