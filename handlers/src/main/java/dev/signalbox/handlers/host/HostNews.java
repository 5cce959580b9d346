package dev.signalbox.handlers.host;

import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Whoever follows a run hears that somebody steered it without Slack. */
@Singleton
final class HostNews {
  private final Letters letters;

  HostNews(Letters letters) {
    this.letters = letters;
  }

  void tell(RunView run, String person, String word, String reason) {
    Words words =
        Words.of(":wrench: ")
            .bold(person)
            .and(" on the host, without Slack: ")
            .code(word)
            .and(". " + reason);
    letters.put(
        new Letter(
            "run/%s/host/%s".formatted(run.id(), UUID.randomUUID()),
            Letter.Worth.END,
            new Letter.Addressee.InChannel(run.requester().channel()),
            Message.of(words),
            new Letter.Way(Optional.of(run.id().card()), true, Optional.empty())));
  }
}
