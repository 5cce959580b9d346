package dev.signalbox.handlers.report;

import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Links;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** How far letters have come: Slack is given a moment to take them, and no more. */
@Singleton
final class Arrival {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOKED_EVERY = Duration.ofSeconds(2);

  private final Letters letters;
  private final Links links;
  private final Clock clock;
  private final Tempo tempo;

  Arrival(Letters letters, Links links, Clock clock, Tempo tempo) {
    this.letters = letters;
    this.links = links;
    this.clock = clock;
    this.tempo = tempo;
  }

  sealed interface State {
    /** One of them was never put. */
    record Missing() implements State {}

    record Expected(Instant again) implements State {}

    /**
     * Nothing more has to be done.
     *
     * @param link to the first, where Slack has told it
     */
    record Over(Optional<URI> link) implements State {}
  }

  /** It asks Slack, so it is not for inside a transaction. */
  State of(SequencedSet<String> keys) {
    List<Instant> put = keys.stream().flatMap(it -> letters.putAt(it).stream()).toList();
    if (put.size() < keys.size()) {
      return new State.Missing();
    }
    Instant now = clock.instant();
    boolean isLate =
        put.stream()
            .max(Comparator.naturalOrder())
            .filter(it -> now.isBefore(it.plus(PATIENCE)))
            .isEmpty();
    return isLate || keys.stream().allMatch(it -> letters.posted(it).isPresent())
        ? new State.Over(letters.posted(keys.getFirst()).flatMap(links::to))
        : new State.Expected(tempo.after(LOOKED_EVERY));
  }
}
