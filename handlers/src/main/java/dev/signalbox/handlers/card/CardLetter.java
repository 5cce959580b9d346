package dev.signalbox.handlers.card;

import dev.signalbox.handlers.run.Onlooker;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import jakarta.inject.Singleton;

/** Keeps the card of a run as the run is: one letter, edited. */
@Singleton
final class CardLetter implements Onlooker {
  private final Letters letters;

  CardLetter(Letters letters) {
    this.letters = letters;
  }

  @Override
  public void changed(RunView run) {
    letters.put(
        new Letter(
            run.id().card(),
            run.state().isEnd() ? Letter.Worth.END : Letter.Worth.CARD,
            new Letter.Addressee.InChannel(run.requester().channel()),
            Card.of(run),
            Letter.Way.PLAIN.asked(run.requester().user())));
  }
}
