package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the runs of an estate have left for people to do, until somebody has done it. */
@Singleton
public final class LeftBehind {
  private final AskRows asks;

  LeftBehind(AskRows asks) {
    this.asks = asks;
  }

  /** {@code whom}: as people say it. */
  public record Left(String run, String says, String whom, Optional<Instant> due) {}

  /** Oldest first. */
  public List<Left> of(String estate) {
    return asks.openIn(estate).stream()
        .filter(AskRow::outlivesItsRun)
        .map(LeftBehind::told)
        .toList();
  }

  private static Left told(AskRow ask) {
    return new Left(ask.run(), ask.words().says(), whom(ask), ask.due());
  }

  private static String whom(AskRow ask) {
    return String.join(" or ", ask.words().groups().stream().map(GroupName::value).toList());
  }
}
