package dev.signalbox.integrations.aws;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Login;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import dev.signalbox.integrations.testing.HandClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A connection to what stands in for AWS, and clients that hold its key. */
public final class Account {
  public static final SecretName KEY = new SecretName("hk-aws");
  public static final String PAIR = "AKIAIOSFODNN7EXAMPLE:" + "k".repeat(40);
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private Account() {}

  public static Connection.Aws at(String url) {
    return at(url, new Login(new Login.Source.Key(KEY), Optional.empty()));
  }

  public static Connection.Aws at(String url, Login login) {
    Reach reach =
        new Reach(
            new ConnectionName("hk-aws"),
            URI.create(url),
            Optional.of(KEY),
            Optional.empty(),
            Optional.empty());
    return new Connection.Aws(reach, "ap-east-1", login, Optional.empty());
  }

  public static AwsClients clients() {
    return clients(Optional.of(PAIR), LIMIT);
  }

  public static AwsClients clients(Optional<String> key, Duration limit) {
    return new AwsClients(
        holding(key), new HeardCalls().calls(new HandClock()), new AwsClients.Patience(limit));
  }

  private static SecretStore holding(Optional<String> key) {
    return new SecretStore() {
      @Override
      public Found look(SecretName name) {
        return give(name).isPresent() ? Found.THERE : Found.MISSING;
      }

      @Override
      public Optional<Secret> give(SecretName name) {
        return key.filter(_ -> name.equals(KEY)).map(Secret::new);
      }
    };
  }
}
