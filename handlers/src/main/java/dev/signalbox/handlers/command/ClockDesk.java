package dev.signalbox.handlers.command;

import dev.signalbox.handlers.calendar.Offers;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The Start button of what the clock has come to: as if whoever presses it had typed it. */
@Singleton
final class ClockDesk {
  private final Offers offers;
  private final RunDesk runs;
  private final Letters letters;
  private final Diary diary;

  ClockDesk(Offers offers, RunDesk runs, Letters letters, Diary diary) {
    this.offers = offers;
    this.runs = runs;
    this.letters = letters;
    this.diary = diary;
  }

  static boolean isOurs(String action) {
    return action.equals(Offers.ACTION);
  }

  Answer pressed(Visit visit, Asked.Surface surface, String value) {
    Optional<Offers.Offer> offer =
        offers.open(value).filter(it -> visit.menu().estates().contains(it.order().estate()));
    if (offer.isEmpty()) {
      return refused(visit, over(), value);
    }
    return copied(offer.get(), surface)
        .or(() -> runs.hindered(offer.get().order(), visit))
        .map(it -> refused(visit, it, offer.get().order().title()))
        .orElseGet(() -> started(visit, offer.get()));
  }

  private Answer started(Visit visit, Offers.Offer offer) {
    diary.asked(visit, "start " + offer.order().title());
    var requester =
        new RunView.Requester(visit.person(), visit.asker(), visit.channel().orElseThrow());
    return offers
        .start(offer, requester)
        .<Answer>map(
            run ->
                new Answer.Privately(
                    Message.of(
                        Words.of("Planning ")
                            .code(run.value())
                            .and(
                                ": its card stands in this channel, and asks for what it needs."))))
        .orElseGet(() -> refused(visit, over(), offer.order().title()));
  }

  private Optional<Refused> copied(Offers.Offer offer, Asked.Surface surface) {
    return Optional.of(
            new Refused(
                Refusal.WRONG_MESSAGE,
                "this is a copy of the message that offers it",
                "press it on the message itself, or type its command"))
        .filter(_ -> surface.message().filter(it -> !letters.isCopy(it, offer.letter())).isEmpty());
  }

  private Answer refused(Visit visit, Refused no, String what) {
    diary.refused(visit, no, what);
    return new Answer.Privately(no.message("Nothing was started"));
  }

  private static Refused over() {
    return new Refused(
        Refusal.ALREADY_DECIDED,
        "somebody has started it, or its time is over",
        "`/ops runs` shows what runs; its command starts it at any time");
  }
}
