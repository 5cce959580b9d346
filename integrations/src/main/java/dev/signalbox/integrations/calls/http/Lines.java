package dev.signalbox.integrations.calls.http;

import dev.signalbox.config.estate.Reach;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A client for each connection, made at its first use and kept. */
@Singleton
final class Lines implements AutoCloseable {
  private final Patience patience;
  private final int largest;
  private final Map<Reach, Line> lines = new ConcurrentHashMap<>();

  @Inject
  Lines() {
    this(Patience.USUAL, BoundedBody.LARGEST);
  }

  Lines(Patience patience, int largest) {
    this.patience = patience;
    this.largest = largest;
  }

  Line to(Reach reach) {
    return lines.computeIfAbsent(reach, _ -> new Line(patience, largest));
  }

  @Override
  @PreDestroy
  public void close() {
    lines.values().forEach(Line::close);
  }
}
