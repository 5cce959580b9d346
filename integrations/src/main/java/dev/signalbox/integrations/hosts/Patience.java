package dev.signalbox.integrations.hosts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How long a host may take.
 *
 * @param greeting until it has let us in
 * @param answer until a script of ours, none of which waits for anything, has said all
 */
@Singleton
record Patience(Duration greeting, Duration answer) {
  @Inject
  Patience() {
    this(Duration.ofSeconds(10), Duration.ofSeconds(30));
  }
}
