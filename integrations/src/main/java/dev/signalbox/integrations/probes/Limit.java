package dev.signalbox.integrations.probes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.apache.http.client.config.RequestConfig;

/**
 * How long a probe may take, and how much it may bring.
 *
 * @param connect until somebody answers
 * @param whole until all is told
 */
@Singleton
record Limit(Duration connect, Duration whole, int characters) {
  @Inject
  Limit() {
    this(Duration.ofSeconds(5), Duration.ofSeconds(30), 2 * 1024 * 1024);
  }

  RequestConfig asRequested() {
    return RequestConfig.custom()
        .setConnectTimeout((int) connect.toMillis())
        .setConnectionRequestTimeout((int) connect.toMillis())
        .setSocketTimeout((int) whole.toMillis())
        .build();
  }
}
