package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.ask.Waiting;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Links;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What waits for whom, with the way there. */
@Singleton
final class Awaited {
  private final Waiting waiting;
  private final Letters letters;
  private final Links links;

  Awaited(Waiting waiting, Letters letters, Links links) {
    this.waiting = waiting;
    this.letters = letters;
    this.links = links;
  }

  /** Slack is asked where each stands: never in a transaction. */
  List<Words> in(Estate estate) {
    return waiting.of(estate.name().value()).stream().map(this::line).toList();
  }

  private Words line(Waiting.Open ask) {
    Words words = Words.of(":hourglass: ").and(ask.line());
    Optional<URI> there = letters.posted(ask.letter()).flatMap(links::to);
    return there.isPresent() ? words.and(" ").link("Answer it", there.get()) : words;
  }
}
