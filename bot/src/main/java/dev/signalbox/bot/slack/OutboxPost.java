package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What lasts goes through the outbox; what is of use now goes straight to Slack. */
@Singleton
class OutboxPost implements Post {
  private final Letters letters;
  private final Speech speech;

  OutboxPost(Letters letters, Speech speech) {
    this.letters = letters;
    this.speech = speech;
  }

  @Override
  @Transactional
  public void keep(Saying.Lasting saying) {
    letters.put(
        new Letter(
            "said/" + UUID.randomUUID(),
            Letter.Worth.CARD,
            addressee(saying),
            saying.message(),
            Letter.Way.PLAIN));
  }

  private static Letter.Addressee addressee(Saying.Lasting saying) {
    return switch (saying) {
      case Saying.Direct direct -> new Letter.Addressee.ToPerson(direct.user());
      case Saying.Back back -> new Letter.Addressee.LateAnswer(back.user(), back.url().value());
    };
  }

  @Override
  public void say(Saying saying) {
    Thread.startVirtualThread(() -> speech.say(saying));
  }
}
