package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.SlackApi.Called;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Calls by method and outcome, for dashboards and for doctor. */
@Singleton
final class CallCounter {
  private final MeterRegistry meters;

  CallCounter(MeterRegistry meters) {
    this.meters = meters;
  }

  void count(String method, Called called) {
    String outcome =
        switch (called) {
          case Called.Ok _ -> "ok";
          case Called.Refused(String error) -> error;
          case Called.Later _ -> "later";
          case Called.Unknown _ -> "unknown";
        };
    meters.counter("signalbox.slack.calls", "method", method, "outcome", outcome).increment();
  }
}
