package dev.signalbox.handlers.mailing;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.mail.Mail;
import dev.signalbox.integrations.mail.Note;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Sends each mail once: what was refused for certain may be tried again, and nothing else. */
@Singleton
public final class Mailing {
  private static final int LONGEST = 500;

  private final BeanProvider<Mail> mail;
  private final MailingRows rows;
  private final Clock clock;

  /** Where no world is outside, there is no mail. */
  Mailing(BeanProvider<Mail> mail, MailingRows rows, Clock clock) {
    this.mail = mail;
    this.rows = rows;
    this.clock = clock;
  }

  /** Not for inside a transaction: it waits for a server. */
  public Mailed send(Estate estate, Post post) {
    Optional<Connection.Smtp> sender = Connection.Smtp.of(estate.topology());
    if (sender.isEmpty() || !mail.isPresent()) {
      return new Mailed.Refused("nobody here sends mail", false);
    }
    Note note = post.note();
    return begins(post, note)
        ? sent(sender.get(), note)
        : rows.findByMark(note.mark()).orElseThrow().mailed();
  }

  public boolean isSent(String mark) {
    return rows.findByMark(mark).map(MailingRow::mailed).equals(Optional.of(new Mailed.Sent()));
  }

  private boolean begins(Post post, Note note) {
    return rows.begin(note.mark(), post.token().run(), note.to(), clock.instant()) == 1
        || rows.again(note.mark(), clock.instant()) == 1;
  }

  private Mailed sent(Connection.Smtp sender, Note note) {
    return switch (mail.get().send(sender, note)) {
      case Ordered.Done<Note> _ -> {
        end(note, MailingRow.State.SENT, "");
        yield new Mailed.Sent();
      }
      case Ordered.Refused<Note>(Trouble no) -> {
        end(note, MailingRow.State.REFUSED, no.says());
        yield new Mailed.Refused(no.says(), no.kind().passes());
      }
      case Ordered.Unknown<Note>(Trouble silence) -> {
        end(note, MailingRow.State.UNKNOWN, silence.says());
        yield new Mailed.Unknown(silence.says());
      }
    };
  }

  private void end(Note note, MailingRow.State state, String says) {
    String fits = says.substring(0, Math.min(says.length(), LONGEST));
    rows.end(note.mark(), state, fits, clock.instant());
  }
}
