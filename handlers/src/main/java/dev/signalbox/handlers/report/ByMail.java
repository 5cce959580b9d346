package dev.signalbox.handlers.report;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.mailing.Mailed;
import dev.signalbox.handlers.mailing.Mailing;
import dev.signalbox.handlers.mailing.Post;
import dev.signalbox.handlers.patience.Patience;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** An announcement's mail: no run stands for it, and people are told where it did not go. */
@Singleton
final class ByMail {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Installation installation;
  private final Mailing mailing;
  private final Posting posting;
  private final Patience patience;
  private final Tempo tempo;

  ByMail(
      Installation installation, Mailing mailing, Posting posting, Patience patience, Tempo tempo) {
    this.installation = installation;
    this.mailing = mailing;
    this.posting = posting;
    this.patience = patience;
    this.tempo = tempo;
  }

  /** Sent, or told that it was not; and where nobody gets any. */
  boolean isOver(Bulletin bulletin) {
    Token token = bulletin.words().token();
    return bulletin.mail().isEmpty()
        || mailing.isSent(Post.mark(token, Bulletin.MAIL))
        || posting.isPut(key(token));
  }

  /** Empty where nothing more is done about it. {@code end}: how its run ends, as it is told. */
  Optional<Outcome<Map<String, String>>> send(Bulletin bulletin, Optional<String> end) {
    return isOver(bulletin)
        ? Optional.empty()
        : bulletin.post(end).flatMap(post -> became(post, mailing.send(estate(bulletin), post)));
  }

  private Estate estate(Bulletin bulletin) {
    return installation.current().estate(bulletin.words().errand().estate()).orElseThrow();
  }

  private Optional<Outcome<Map<String, String>>> became(Post post, Mailed mailed) {
    boolean passes = mailed instanceof Mailed.Refused(String _, boolean may) && may;
    if (passes && tempo.after(Duration.ZERO).isBefore(patience.end(post.token(), PATIENCE))) {
      return Optional.of(
          new Outcome.Wait<>(tempo.after(SOON), "its mail " + mailed.trouble().orElse("")));
    }
    mailed
        .trouble()
        .ifPresent(it -> posting.aside(post.token().run(), key(post.token()), told(post, it)));
    return Optional.empty();
  }

  private static Message told(Post post, String trouble) {
    return Message.of(
        Words.of(":warning: The mail to ")
            .code(post.to())
            .and(" %s. Next: see that they know, or mail it yourself: ".formatted(trouble))
            .bold(post.subject()));
  }

  private static String key(Token token) {
    return "run/%s/%s/mail".formatted(token.run(), token.step());
  }
}
