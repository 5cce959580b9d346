package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Fate;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** {@code ci.request}: a build is asked for once, whoever repeats the question. */
@Singleton
final class CiRequest {
  private static final Duration SOON = Duration.ofSeconds(5);

  /** Requests are judged within seconds. */
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Lots lots;
  private final Tracker tracker;
  private final Builds builds;
  private final Counter counter;
  private final Times times;

  CiRequest(Lots lots, Tracker tracker, Builds builds, Counter counter, Times times) {
    this.lots = lots;
    this.tracker = tracker;
    this.builds = builds;
    this.counter = counter;
    this.times = times;
  }

  /** When to look again, and how long it has been. */
  @Singleton
  record Times(Clock clock, Tempo tempo) {}

  Preview preview(Bid bid) {
    return switch (lots.of(bid.errand()).then(lot -> RequestSheet.preview(builds, bid, lot))) {
      case Asked.Told<Preview>(Preview preview) -> preview;
      case Asked.Troubled<Preview>(Trouble trouble) -> throw new Untold(trouble.says());
    };
  }

  Sight<Map<String, String>> look(Bid bid) {
    return switch (lots.of(bid.errand())) {
      case Asked.Troubled<Lot>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Lot>(Lot lot) ->
          switch (tracker.look(bid, lot)) {
            case Asked.Troubled<Trace>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
            case Asked.Told<Trace>(Trace trace) -> seen(lot, trace);
          };
    };
  }

  private Sight<Map<String, String>> seen(Lot lot, Trace trace) {
    if (trace.isSilent()) {
      return new Sight.Unknown<>(RequestSheet.silent(trace.bid(), lot));
    }
    return trace.alive().map(it -> alive(lot, it)).orElseGet(Sight.NotDone::new);
  }

  private Sight<Map<String, String>> alive(Lot lot, Request request) {
    return switch (request.fate()) {
      case Fate.Approved(var made) -> built(lot, made.getFirst());
      case Fate.Rejected _, Fate.Pending _ ->
          isOverdue(request)
              ? new Sight.Unknown<>(
                  "Travis has made no build of request %s in %d minutes; see what it says there, and press Retry once there is one"
                      .formatted(request.id(), LONG.toMinutes()))
              : new Sight.UnderWay<>(
                  times.tempo().after(SOON),
                  "Travis has taken request %s and judges it".formatted(request.id()));
    };
  }

  private boolean isOverdue(Request request) {
    return request.asked().filter(it -> times.clock().instant().isAfter(it.plus(LONG))).isPresent();
  }

  private Sight<Map<String, String>> built(Lot lot, BuildId id) {
    return switch (builds.find(lot.travis(), id)) {
      case Asked.Troubled<Optional<Build>>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Optional<Build>>(Optional<Build> build) ->
          build
              .<Sight<Map<String, String>>>map(
                  it -> new Sight.Done<>(Map.of("build", id.toString(), "url", it.url())))
              .orElseGet(
                  () ->
                      new Sight.UnderWay<>(
                          times.tempo().after(SOON),
                          "build %s is not to be seen yet".formatted(id)));
    };
  }

  Outcome<Map<String, String>> perform(Bid bid) {
    return Ways.on(
        lots.of(bid.errand()),
        lot -> Ways.on(tracker.look(bid, lot), trace -> counter.ask(lot, trace)));
  }

  String byHand(Bid bid) {
    return switch (lots.of(bid.errand())) {
      case Asked.Told<Lot>(Lot lot) -> RequestSheet.byHand(bid, lot);
      case Asked.Troubled<Lot> _ -> "ask the build server for " + bid.name();
    };
  }
}
