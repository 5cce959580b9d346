package dev.signalbox.handlers.zones;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.patience.Patience;
import dev.signalbox.handlers.source.Line;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Proposal;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code source.await}: waits until people have merged what was proposed. */
@Singleton
final class SourceAwait implements Looks<SourceAwait.Wanted, SourceAwait.Merged> {
  private static final Duration USUAL = Duration.ofDays(7);
  private static final Duration LOOKED_EVERY = Duration.ofMinutes(1);

  private final Proposals proposals;
  private final Patience patience;
  private final Clock clock;
  private final Tempo tempo;

  SourceAwait(Proposals proposals, Patience patience, Clock clock, Tempo tempo) {
    this.proposals = proposals;
    this.patience = patience;
    this.clock = clock;
    this.tempo = tempo;
  }

  @Introspected
  record Wanted(URI link, @Nullable Duration limit) {
    Duration patience() {
      return limit == null ? USUAL : limit;
    }
  }

  @Introspected
  record Merged(Line sha, Line says) {}

  @Override
  public About<Wanted, Merged> about() {
    return new About<>(
        "source.await",
        Effect.READ,
        "wait until ${link} is merged",
        Traits.NONE.waiting(),
        Wanted.class,
        Merged.class);
  }

  @Override
  public Outcome<Merged> perform(Turn<Wanted> turn) {
    URI link = turn.arguments().link();
    return switch (proposals.at(turn.errand(), link)) {
      case Asked.Troubled<Proposal>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Proposal>(Proposal.Merged(var _, String sha)) ->
          new Outcome.Done<>(new Merged(new Line(sha), says(turn)));
      case Asked.Told<Proposal>(Proposal.Closed _) ->
          new Outcome.Failed<>(
              "%s was closed and not merged: open it again, then retry".formatted(link), false);
      case Asked.Told<Proposal>(Proposal.Open _) -> wait(turn);
    };
  }

  private Line says(Turn<Wanted> turn) {
    return new Line(
        proposals.isFile(turn.errand(), turn.arguments().link()) ? "says it already" : "merged");
  }

  private Outcome<Merged> wait(Turn<Wanted> turn) {
    Duration limit = turn.arguments().patience();
    Instant end = patience.end(turn.token(), limit);
    Instant now = clock.instant();
    if (!now.isBefore(end)) {
      return new Outcome.Failed<>(
          "nobody has merged %s within %s: ask somebody to, then retry"
              .formatted(turn.arguments().link(), Measure.written(limit)),
          false);
    }
    Instant soon = tempo.after(LOOKED_EVERY);
    return new Outcome.Wait<>(soon.isBefore(end) ? soon : end, "waits until it is merged");
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "have %s looked at and merged".formatted(turn.arguments().link());
  }
}
