package dev.signalbox.handlers.command;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.RunId;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Links;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** A forwarded or doubled message looks like the one that counts; this knows the way to that. */
@Singleton
final class Originals {
  private final Letters letters;
  private final Links links;

  Originals(Letters letters, Links links) {
    this.letters = letters;
    this.links = links;
  }

  /** Why a button of this run's card does not count where it was pressed. */
  Optional<Refused> refused(RunId run, Asked.Surface surface) {
    return surface
        .message()
        .filter(it -> letters.isCopy(it, run.card()))
        .map(
            _ ->
                new Refused(
                    Refusal.WRONG_MESSAGE,
                    "this is a copy of the run's card",
                    "press it on the card itself, or see `/ops run %s`".formatted(run)));
  }

  /** The no at once, and where to go as soon as Slack has told it. */
  Answer instead(Message no, String letter) {
    return new Answer.Later(
        no, () -> letters.posted(letter).flatMap(links::to).map(Originals::leadTo));
  }

  private static Message leadTo(URI there) {
    return Message.of(Words.of("Here is ").link("the message that counts", there).and("."));
  }
}
