package dev.signalbox.handlers.ask;

import dev.signalbox.handlers.action.Plain;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to an ask while nobody answers: it reminds, and comes to its limit. */
@Singleton
class Patience {
  /** Nobody's silence counts while the bot itself was away. */
  private static final Duration AWAKE = Duration.ofMinutes(5);

  private static final Duration AT_MOST = Duration.ofDays(1);

  private final AskRows asks;
  private final AskLetter letter;
  private final Escalation escalation;
  private final Clock clock;
  private final Instant since;

  Patience(AskRows asks, AskLetter letter, Escalation escalation, Clock clock) {
    this.asks = asks;
    this.letter = letter;
    this.escalation = escalation;
    this.clock = clock;
    this.since = clock.instant();
  }

  /**
   * When to look at this ask again; at once where it has just come to its limit.
   *
   * @param alarm what is said to those who are called when reminding has not helped
   */
  @Transactional
  Instant attend(String id, Optional<Words> alarm) {
    Instant now = clock.instant();
    // Without the lock it might be judged by a limit that somebody is just moving.
    if (asks.lock(id) == 0) {
      return now.plus(AWAKE);
    }
    AskRow ask = asks.findById(id).orElseThrow();
    Optional<Instant> limit = limit(ask);
    if (limit.filter(it -> !now.isBefore(it)).isPresent()) {
      lapse(ask, now);
      return now;
    }
    askEnd(ask, now, limit);
    remind(ask, now);
    alarm
        .filter(_ -> asks.escalated(id, now) == 1)
        .ifPresent(it -> letter.escalate(ask, it, escalation.called(ask)));
    return next(asks.findById(id).orElseThrow(), now, limit);
  }

  private Instant next(AskRow ask, Instant now, Optional<Instant> limit) {
    return Stream.of(limit, escalation.at(ask), ask.reminder(ask.reminders() + 1), ask.asksFrom())
        .flatMap(Optional::stream)
        .reduce(now.plus(AT_MOST), (one, other) -> one.isBefore(other) ? one : other);
  }

  private void remind(AskRow ask, Instant now) {
    boolean isDue = ask.reminder(ask.reminders() + 1).filter(it -> !now.isBefore(it)).isPresent();
    if (isDue && asks.reminded(ask.id(), now) == 1) {
      letter.remind(ask);
    }
  }

  /** Once for each end that a window has, so that it asks again each time it was made longer. */
  private void askEnd(AskRow ask, Instant now, Optional<Instant> limit) {
    if (ask.asksFrom().filter(it -> !now.isBefore(it)).isPresent()) {
      asks.askEnd(ask.id(), ask.until().orElseThrow());
      letter.askEnd(ask, limit.orElseThrow());
    }
  }

  private Optional<Instant> limit(AskRow ask) {
    Instant soonest = since.plus(AWAKE);
    return ask.until().map(it -> it.isBefore(soonest) ? soonest : it);
  }

  private void lapse(AskRow ask, Instant now) {
    Optional<String> end = ask.words().atLimit();
    String answer =
        Plain.write(Map.of("by", "nobody", "at", now.toString(), "note", "the limit was over"));
    AskState state = end.isPresent() ? AskState.DECIDED : AskState.LAPSED;
    if (asks.close(ask.id(), state, end.orElse(null), answer, now) == 1) {
      letter.show(asks.findById(ask.id()).orElseThrow());
    }
  }
}
