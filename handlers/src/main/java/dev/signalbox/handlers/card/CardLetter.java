package dev.signalbox.handlers.card;

import dev.signalbox.handlers.run.Onlooker;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps the card of a run as the run is: one letter, edited. */
@Singleton
final class CardLetter implements Onlooker {
  private final Letters letters;
  private final Ailments ailments;
  private final Family family;
  private final Clock clock;

  CardLetter(Letters letters, Ailments ailments, Family family, Clock clock) {
    this.letters = letters;
    this.ailments = ailments;
    this.family = family;
    this.clock = clock;
  }

  @Override
  public void changed(RunView run) {
    letters.put(
        new Letter(
            run.id().card(),
            run.state().isEnd() ? Letter.Worth.END : Letter.Worth.CARD,
            new Letter.Addressee.InChannel(run.requester().channel()),
            Card.of(run, ailments.of(run), family.of(run), family.rival(run).stream().toList()),
            Letter.Way.PLAIN.asked(run.owner().user())));
  }

  @Override
  public void handedOver(RunView run, String by) {
    letters.put(
        new Letter(
            run.id().card() + "/" + UUID.randomUUID(),
            Letter.Worth.DETAIL,
            new Letter.Addressee.InChannel(run.requester().channel()),
            Message.of(
                Words.of(":handshake: ")
                    .bold(by)
                    .and(" handed this over: it belongs to ")
                    .person(run.owner().user())
                    .and(" from now on.")),
            Letter.Way.under(run.id().card()).asked(run.owner().user())));
  }

  /** Under the card at once, where it can be read without us from then on. */
  @Override
  public void begun(RunView run, List<String> byHand) {
    letters.put(
        new Letter(
            "run/%s/by-hand".formatted(run.id()),
            Letter.Worth.CARD,
            new Letter.Addressee.InChannel(run.requester().channel()),
            new HandSheet(run, byHand, clock.instant()).message(),
            Letter.Way.under(run.id().card())));
  }
}
