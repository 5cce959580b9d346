package dev.signalbox.handlers.report;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.handlers.run.Timings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where scores are posted: once for each step, where the estate's people listen. */
@Singleton
final class Scoreboard {
  private static final int COMPARED = 20;

  private final Installation installation;
  private final Timings timings;
  private final Posting posting;
  private final Gauge gauge;
  private final Runs runs;

  Scoreboard(Installation installation, Timings timings, Posting posting, Gauge gauge, Runs runs) {
    this.installation = installation;
    this.timings = timings;
    this.posting = posting;
    this.gauge = gauge;
    this.runs = runs;
  }

  /**
   * @param run whose steps are compared
   */
  record Wanted(Token token, String run, Optional<Duration> expected, String say) {}

  boolean isPosted(Wanted wanted) {
    return posting.isPosted(key(wanted.token()));
  }

  /** Empty where there is no such run. */
  Optional<Score> score(Wanted wanted) {
    return timings
        .of(wanted.run())
        .map(
            now ->
                new Score(
                    wanted.run(),
                    now,
                    timings.before(wanted.run(), COMPARED),
                    wanted.expected(),
                    wanted.say(),
                    gauge.of(wanted.run())));
  }

  /** What people read was written down before. */
  void post(Wanted wanted, Score score) {
    String run = wanted.token().run();
    score.verdict().ifPresent(it -> gauge.keep(wanted.token(), it));
    posting.post(run, Map.of(key(wanted.token()), channel(run)), score.message());
  }

  /** The first of those where it may be started, or else where it was. */
  private ChannelId channel(String run) {
    return runs.find(run)
        .map(
            it ->
                installation.channels(it.estate()).stream()
                    .findFirst()
                    .orElseGet(() -> it.requester().channel()))
        .orElseThrow();
  }

  private static String key(Token token) {
    return "run/%s/%s/told/score".formatted(token.run(), token.step());
  }
}
