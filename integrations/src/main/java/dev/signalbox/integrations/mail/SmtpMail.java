package dev.signalbox.integrations.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Neighbour;
import dev.signalbox.integrations.calls.Ordered;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;

/** Each mail has a connection of its own: there are few, and none lies about with a key in it. */
@InEarnest
@Singleton
final class SmtpMail implements Mail {
  private final Counter counter;
  private final Calls calls;
  private final Clock clock;

  SmtpMail(Counter counter, Calls calls, Clock clock) {
    this.counter = counter;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Ordered<Note> send(Connection.Smtp on, Note note) {
    String doing = note.doing(on);
    return calls.order(
        new Neighbour(on.reach(), Limits.MODEST), doing, () -> sent(on, note, doing));
  }

  /** Until it is on its way nothing can have happened, whatever broke. */
  private Ordered<Note> sent(Connection.Smtp on, Note note, String doing) {
    Counter.Open open;
    try {
      open = counter.open(on);
    } catch (MessagingException trouble) {
      return new Ordered.Refused<>(SmtpTrouble.of(doing, trouble));
    }
    try (open) {
      return handedOver(on, note, doing, open);
    }
  }

  private Ordered<Note> handedOver(Connection.Smtp on, Note note, String doing, Counter.Open open) {
    try {
      MimeMessage message = message(on, note, open);
      open.transport().sendMessage(message, message.getAllRecipients());
      return new Ordered.Done<>(note);
    } catch (MessagingException trouble) {
      return SmtpTrouble.isCertain(trouble)
          ? new Ordered.Refused<>(SmtpTrouble.of(doing, trouble))
          : new Ordered.Unknown<>(SmtpTrouble.of(doing, trouble));
    }
  }

  private MimeMessage message(Connection.Smtp on, Note note, Counter.Open open)
      throws MessagingException {
    MimeMessage message = new Marked(open.session(), "<%s>".formatted(on.whole(note.mark() + "@")));
    message.setFrom(new InternetAddress(on.from(), true));
    message.setRecipient(
        MimeMessage.RecipientType.TO, new InternetAddress(on.whole(note.to()), true));
    message.setSubject(note.subject(), UTF_8.name());
    message.setText(note.text(), UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** With a name of ours, which no try changes. */
  private static final class Marked extends MimeMessage {
    private final String mark;

    Marked(Session session, String mark) {
      super(session);
      this.mark = mark;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", mark);
    }
  }
}
