package dev.signalbox.bench.host;

import java.time.Duration;

/** Something that takes commands, and what it has computed for them so far. */
public interface Server {
  int port();

  Duration computed();

  void stop();
}
