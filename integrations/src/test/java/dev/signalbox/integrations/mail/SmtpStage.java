package dev.signalbox.integrations.mail;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.secrets.Keyring;
import dev.signalbox.integrations.testing.BadDay;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

/** The real client, at a server of this machine that takes mail and loses answers. */
final class SmtpStage implements MailStage {
  private static final String KEY = "signalbox:right";
  private static final Counter.Patience LITTLE =
      new Counter.Patience(Duration.ofSeconds(5), Duration.ofSeconds(2));
  private final PostOffice office = new PostOffice(KEY);
  private final AtomicReference<String> key = new AtomicReference<>(KEY);

  PostOffice office() {
    return office;
  }

  void comesAs(String other) {
    key.set(other);
  }

  @Override
  public Mail mail() {
    Keyring secrets =
        new Keyring(_ -> Optional.of(key.getAndSet(KEY)), /* folder= */ Optional.empty());
    Clock clock = Clock.systemUTC();
    return new SmtpMail(new Counter(secrets, LITTLE), new HeardCalls().calls(clock), clock);
  }

  @Override
  public Connection.Smtp on() {
    return new Connection.Smtp(
        new Reach(
            new ConnectionName("mail"),
            URI.create("smtp://127.0.0.1:" + office.port()),
            Optional.of(new SecretName("mail")),
            Optional.empty(),
            Optional.empty()),
        "signalbox@gpii.net");
  }

  @Override
  public List<Taken> taken() {
    return office.taken().stream().map(SmtpStage::read).toList();
  }

  private static Taken read(byte[] raw) {
    try {
      MimeMessage message =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
      String text = String.valueOf(message.getContent());
      return new Taken(
          message.getFrom()[0].toString(),
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          text.strip().replace("\r\n", "\n"),
          message.getMessageID().replaceAll("^<|@.*", ""));
    } catch (MessagingException strange) {
      throw new IllegalStateException("reading a mail", strange);
    } catch (IOException strange) {
      throw new UncheckedIOException("reading a mail", strange);
    }
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return switch (day) {
      case EXPIRED_KEY -> {
        comesAs("signalbox:wrong");
        yield Optional.empty();
      }
      case TOO_MANY_CALLS -> meets(PostOffice.Fault.BUSY);
      case UNANSWERED_AND_DONE -> meets(PostOffice.Fault.TAKES_AND_IS_SILENT);
      case SLOW_BODY, UNANSWERED_AND_NOT_DONE -> meets(PostOffice.Fault.SILENT);
      case CUT_CONNECTION -> meets(PostOffice.Fault.CUT);
      case BROKEN_ONCE, HALF_A_BODY, WRONG_JSON, SECOND_PAGE_MISSING ->
          Optional.of("a server of mail speaks otherwise");
    };
  }

  private Optional<String> meets(PostOffice.Fault fault) {
    office.next(fault);
    return Optional.empty();
  }

  @Override
  public void close() {
    office.close();
  }
}
