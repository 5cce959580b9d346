package dev.signalbox.handlers.report;

import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.file.Files;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings a file to one person: once for each step, in whichever of its tries. */
@Singleton
final class Messenger {
  private final Files files;
  private final Runs runs;
  private final Installation installation;
  private final Posting posting;

  Messenger(Files files, Runs runs, Installation installation, Posting posting) {
    this.files = files;
    this.runs = runs;
    this.installation = installation;
    this.posting = posting;
  }

  /** What is in the outbox arrives; where it cannot, doctor says so. */
  boolean isSent(Token token) {
    return posting.isPosted(key(token));
  }

  Outcome<Nothing> send(Token token, File file, Person to) {
    Optional<UserId> user = user(token, to);
    Optional<String> text = files.text(file);
    if (user.isEmpty()) {
      return new Outcome.Failed<>("I know no way to " + to + " in Slack", false);
    }
    if (text.isEmpty()) {
      return new Outcome.Failed<>("nobody has the file " + file + " any more", false);
    }
    posting.hand(token.run(), key(token), user.get(), message(token, file, text.get()));
    return new Outcome.Done<>(new Nothing());
  }

  private static Message message(Token token, File file, String text) {
    Words words = Words.of("A file for you alone, of run ").code(token.run()).and(".");
    String name = file.id().replaceFirst("@[^@]*$", "");
    return new Message(words, List.of(new Piece.Paragraph(words), new Piece.Attached(name, text)));
  }

  /** Whoever asked for the run is reached as they asked; others as people.yml lists them. */
  private Optional<UserId> user(Token token, Person to) {
    return runs.find(token.run())
        .filter(it -> it.requester().person().equals(to.name()))
        .map(it -> it.requester().user())
        .or(() -> listed(to));
  }

  private Optional<UserId> listed(Person to) {
    var people = installation.current().people();
    return people.persons().stream()
        .filter(it -> it.name().value().equals(to.name()))
        .flatMap(it -> it.slack().stream())
        .filter(it -> it.team().equals(people.team()))
        .map(SlackId::user)
        .min(Comparator.comparing(UserId::value));
  }

  private static String key(Token token) {
    return "run/%s/%s/handed".formatted(token.run(), token.step());
  }
}
