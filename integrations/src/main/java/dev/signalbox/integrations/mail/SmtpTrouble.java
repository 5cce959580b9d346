package dev.signalbox.integrations.mail;

import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.ForeignWords;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** What a server of mail, or the way to it, means by its no. */
final class SmtpTrouble {
  private static final int BUSY = 421;
  private static final int LATER = 400;
  private static final int NO = 500;

  /** A greeting that is a no is told in words alone. */
  private static final Pattern GREETING = Pattern.compile("response: ([1-5][0-9]{2})");

  private SmtpTrouble() {}

  /** A server that says no has taken nothing. */
  static boolean isCertain(MessagingException trouble) {
    return code(trouble).isPresent() || trouble instanceof AuthenticationFailedException;
  }

  static Trouble of(String doing, MessagingException trouble) {
    String said = Optional.ofNullable(trouble.getMessage()).orElse("it gives no reason");
    return new Trouble(doing, kind(trouble), ForeignWords.fit(said));
  }

  private static Kind kind(MessagingException trouble) {
    if (trouble instanceof AuthenticationFailedException) {
      return Kind.KEY;
    }
    return code(trouble).map(SmtpTrouble::kind).orElse(Kind.UNREACHABLE);
  }

  private static Kind kind(int code) {
    if (code == BUSY) {
      return Kind.LIMITED;
    }
    return code >= LATER && code < NO ? Kind.BROKEN : Kind.REQUEST;
  }

  /** Empty where no server has spoken. */
  private static Optional<Integer> code(MessagingException trouble) {
    return switch (trouble) {
      case SMTPSendFailedException no -> said(no.getReturnCode());
      case SMTPAddressFailedException no -> said(no.getReturnCode());
      case MailConnectException _ -> Optional.empty();
      case SendFailedException _ ->
          Optional.ofNullable(trouble.getNextException())
              .filter(MessagingException.class::isInstance)
              .flatMap(it -> code((MessagingException) it));
      default ->
          GREETING
              .matcher(Optional.ofNullable(trouble.getMessage()).orElse(""))
              .results()
              .map(it -> Integer.valueOf(it.group(1)))
              .findFirst();
    };
  }

  /** A line that is cut has a number, too, which no server says. */
  private static Optional<Integer> said(int code) {
    return Optional.of(code).filter(it -> it >= LATER);
  }
}
