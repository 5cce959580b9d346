package dev.signalbox.integrations.calls.http;

import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The kit as clients get it, in a hurry. */
public final class TestHttp implements AutoCloseable {
  public static final String KEY = "planted-key-that-no-log-may-show";
  public final HeardCalls heard = new HeardCalls();
  private final Lines lines;
  private final Http http;

  public TestHttp() {
    this(Clock.systemUTC(), store(KEY));
  }

  TestHttp(Clock clock, SecretStore secrets) {
    this(clock, secrets, Duration.ofMillis(1500));
  }

  private TestHttp(Clock clock, SecretStore secrets, Duration call) {
    lines = new Lines(new Patience(Duration.ofSeconds(5), call), 64 * 1024);
    http = new Http(heard.calls(clock), lines, new Envelopes(secrets), clock);
  }

  /** For a server in earnest, on a machine that has other things to do. */
  public static TestHttp patient() {
    return new TestHttp(Clock.systemUTC(), store(KEY), Duration.ofSeconds(30));
  }

  public Http http() {
    return http;
  }

  static SecretStore store(String secret) {
    return new SecretStore() {
      @Override
      public Found look(SecretName name) {
        return Found.THERE;
      }

      @Override
      public Optional<Secret> give(SecretName name) {
        return Optional.of(new Secret(secret));
      }
    };
  }

  @Override
  public void close() {
    lines.close();
  }
}
