package dev.signalbox.handlers.command;

import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.upload.Intake;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Carries out what had to wait for a file, in a transaction of its own. */
@Singleton
class Belated {
  private final Clerk clerk;
  private final Diary diary;

  Belated(Clerk clerk, Diary diary) {
    this.clerk = clerk;
    this.diary = diary;
  }

  @Transactional
  Message refused(FileDesk.Wish wish, Refused no) {
    diary.refused(wish.visit(), no, wish.offer().line());
    return no.message();
  }

  /** What there is to look at after it waits for neighbours, so not in here. */
  @Transactional
  Answer.Look carriedOut(FileDesk.Wish wish, Intake.Taken.Kept kept) {
    Piece told = told(kept);
    return switch (clerk.carryOut(wish.with(kept.file().id()), wish.visit())) {
      case Answer.Privately(var message) -> () -> Optional.of(message.plus(told));
      case Answer.Later(var _, var look) -> () -> look.see().map(it -> it.plus(told));
      default -> Optional::empty;
    };
  }

  private static Piece told(Intake.Taken.Kept kept) {
    String name = File.shown(kept.file().id());
    return new Piece.Aside(
        Words.of(
            kept.deleted()
                ? "I have %s; in Slack it is deleted.".formatted(name)
                : "I have %s. Slack lets me not delete it there: please do that yourself."
                    .formatted(name)));
  }
}
