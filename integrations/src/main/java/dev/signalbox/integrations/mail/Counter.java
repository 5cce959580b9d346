package dev.signalbox.integrations.mail;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the way to a server of mail, with the key of its connection. */
@Singleton
final class Counter {
  private static final Logger LOG = LoggerFactory.getLogger(Counter.class);
  private final SecretStore secrets;
  private final Patience patience;

  @Inject
  Counter(SecretStore secrets) {
    this(secrets, Patience.USUAL);
  }

  Counter(SecretStore secrets, Patience patience) {
    this.secrets = secrets;
    this.patience = patience;
  }

  record Patience(Duration connect, Duration answer) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(30));
  }

  /** A server that listens. */
  record Open(Session session, Transport transport) implements AutoCloseable {
    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException trouble) {
        LOG.debug("taking leave of a server of mail", trouble);
      }
    }
  }

  Open open(Connection.Smtp on) throws MessagingException {
    Reach reach = on.reach();
    String scheme = reach.url().getScheme();
    String[] login = login(reach);
    Session session = Session.getInstance(wanted(scheme));
    Transport transport = session.getTransport(scheme);
    transport.connect(reach.url().getHost(), reach.url().getPort(), login[0], login[1]);
    return new Open(session, transport);
  }

  private Properties wanted(String scheme) {
    String before = "mail." + scheme;
    Properties wanted = new Properties();
    wanted.setProperty(before + ".auth", "true");
    wanted.setProperty(before + ".connectiontimeout", "" + patience.connect().toMillis());
    wanted.setProperty(before + ".timeout", "" + patience.answer().toMillis());
    wanted.setProperty(before + ".writetimeout", "" + patience.answer().toMillis());
    wanted.setProperty(before + ".ssl.checkserveridentity", "true");
    wanted.setProperty(before + ".quitwait", "false");
    return wanted;
  }

  /**
   * One secret, written {@code USER:PASSWORD}; the password alone where the file names the user.
   */
  private String[] login(Reach reach) throws MessagingException {
    SecretName name = reach.key().orElseThrow(() -> none("no key of it is named"));
    Optional<String> text = secrets.give(name).map(Secret::open);
    String told = text.orElseThrow(() -> none("the secret %s is missing".formatted(name.value())));
    if (reach.user().isPresent()) {
      return new String[] {reach.user().get(), told};
    }
    String[] parts = told.split(":", 2);
    if (parts.length < 2) {
      throw none("the secret %s is not written USER:PASSWORD".formatted(name.value()));
    }
    return parts;
  }

  private static AuthenticationFailedException none(String why) {
    return new AuthenticationFailedException(why);
  }
}
