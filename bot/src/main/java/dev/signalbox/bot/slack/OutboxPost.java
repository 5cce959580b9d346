package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What is said goes through the outbox, and straight to Slack when there is no database. */
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
  public void keep(Saying saying) {
    letters.put(
        new Letter(
            "said/" + UUID.randomUUID(),
            Letter.Worth.END,
            saying.to(),
            saying.message(),
            Letter.Way.PLAIN.asked(saying.asker())));
  }

  @Override
  public void say(Saying saying) {
    Thread.startVirtualThread(() -> speech.say(saying));
  }
}
