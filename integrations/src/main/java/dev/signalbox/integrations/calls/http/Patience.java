package dev.signalbox.integrations.calls.http;

import java.time.Duration;

/** How long a connection may take, and how long a whole call with its last byte. */
public record Patience(Duration connect, Duration call) {
  static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(30));
}
