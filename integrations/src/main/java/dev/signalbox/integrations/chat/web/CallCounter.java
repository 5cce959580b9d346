package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.Mishaps;
import dev.signalbox.integrations.chat.SlackApi.Called;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Calls by method and outcome, for dashboards; what went wrong lately, for doctor. */
@Singleton
final class CallCounter implements Mishaps {
  static final int REMEMBERED = 200;
  private static final String OK = "ok";

  private final MeterRegistry meters;
  private final Clock clock;
  private final Deque<Mishap> newestFirst = new ArrayDeque<>();
  private long all;

  CallCounter(MeterRegistry meters, Clock clock) {
    this.meters = meters;
    this.clock = clock;
  }

  /** A question whose "no" is an answer, too. */
  void countQuestion(String method, Called called) {
    meters
        .counter("signalbox.slack.calls", "method", method, "outcome", outcome(called))
        .increment();
  }

  void count(String method, Called called) {
    countQuestion(method, called);
    String outcome = outcome(called);
    if (!outcome.equals(OK)) {
      remember(new Mishap(clock.instant(), method, outcome));
    }
  }

  private static String outcome(Called called) {
    return switch (called) {
      case Called.Ok _ -> OK;
      case Called.Refused(String error) -> error;
      case Called.Later _ -> "later";
      case Called.Unknown _ -> "unknown";
    };
  }

  private synchronized void remember(Mishap mishap) {
    all++;
    newestFirst.addFirst(mishap);
    if (newestFirst.size() > REMEMBERED) {
      newestFirst.removeLast();
    }
  }

  @Override
  public synchronized long all() {
    return all;
  }

  @Override
  public synchronized List<Mishap> within(Duration past) {
    Instant since = clock.instant().minus(past);
    return newestFirst.stream().filter(mishap -> mishap.at().isAfter(since)).toList();
  }
}
