package dev.signalbox.integrations.clouds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/** Opens a connection for each call: there are few, and none lies about with a key in it. */
@Singleton
final class Entrance {
  private static final String KEY = "28000";
  private final SecretStore secrets;
  private final Patience patience;
  private final Driver driver = new Driver();

  @Inject
  Entrance(SecretStore secrets) {
    this(secrets, Patience.USUAL);
  }

  Entrance(SecretStore secrets, Patience patience) {
    this.secrets = secrets;
    this.patience = patience;
  }

  /**
   * @param lock how long rows may be held by somebody else, in whole seconds
   */
  record Patience(Duration connect, Duration answer, Duration lock) {
    static final Patience USUAL =
        new Patience(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(10));
  }

  private record Login(String user, String password) {}

  Session open(Connection.Mysql on) throws SQLException {
    JdbcAddress address = JdbcAddress.read(on.reach().url());
    Login login = login(on);
    Properties wanted = new Properties();
    wanted.setProperty("user", login.user());
    wanted.setProperty("password", login.password());
    wanted.setProperty("connectTimeout", "" + patience.connect().toMillis());
    wanted.setProperty("socketTimeout", "" + patience.answer().toMillis());
    wanted.setProperty("allowMultiQueries", "false");
    wanted.setProperty("allowLocalInfile", "false");
    wanted.setProperty(
        "sessionVariables", "innodb_lock_wait_timeout=" + patience.lock().toSeconds());
    address.encryption().forEach(wanted::setProperty);
    return new Session(driver.connect(address.plain(), wanted));
  }

  /**
   * One secret, written {@code USER:PASSWORD}; the password alone where the file names the user.
   */
  private Login login(Connection.Mysql on) throws SQLException {
    SecretName name =
        on.reach().key().orElseThrow(() -> new SQLException("no key of it is named", KEY));
    String text =
        secrets
            .give(name)
            .map(Secret::open)
            .orElseThrow(
                () -> new SQLException("the secret %s is missing".formatted(name.value()), KEY));
    if (on.reach().user().isPresent()) {
      return new Login(on.reach().user().get(), text);
    }
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new SQLException(
          "the secret %s is not written USER:PASSWORD".formatted(name.value()), KEY);
    }
    return new Login(text.substring(0, colon), text.substring(colon + 1));
  }
}
