package dev.signalbox.handlers.restore;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.config.type.Measure;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Walk;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would be gone, in words, before anybody says yes to it. */
@Singleton
final class Losses {
  private static final String PEOPLE =
      "Whoever has logged in since has to log out and log in again";

  private final Walk walk;
  private final Clock clock;

  Losses(Walk walk, Clock clock) {
    this.walk = walk;
    this.clock = clock;
  }

  Duration age(Moment moment) {
    return moment.age(clock.instant());
  }

  String of(Place place, Moment moment, Optional<Policy> policy, Optional<Instant> wished) {
    Stream<Optional<String>> words =
        Stream.of(
            Optional.of("That is %s ago".formatted(Measure.written(age(moment)))),
            wished.flatMap(it -> off(moment, it)),
            policy
                .map(Policy::rpo)
                .filter(it -> age(moment).compareTo(it) > 0)
                .map(
                    it ->
                        ":warning: That is more than the %s that may be lost"
                            .formatted(written(it))),
            Optional.of(documents(place, moment.taken())),
            Optional.of(PEOPLE),
            policy.map(it -> "The service may be away for " + written(it.rto())));
    return words.flatMap(Optional::stream).collect(Collectors.joining(". ", "", "."));
  }

  private static String written(Duration lasting) {
    return Measure.written(lasting);
  }

  private static Optional<String> off(Moment moment, Instant wished) {
    Duration before = Duration.between(moment.taken().truncatedTo(ChronoUnit.MINUTES), wished);
    return before.isZero()
        ? Optional.empty()
        : Optional.of(
            "It is the last one before %s, by %s"
                .formatted(SnapshotWish.written(wished), written(before)));
  }

  /** A database that does not answer is no reason not to put it back. */
  private String documents(Place place, Instant taken) {
    return place
        .documents()
        .map(it -> documents(it, taken))
        .orElse("The environment names no database, so nobody can tell what has changed since");
  }

  private String documents(Connection.Couchdb on, Instant taken) {
    Reckoning reckoning = new Reckoning(taken);
    return switch (walk.through(on, Batch.MOST, reckoning::add)) {
      case Asked.Told<Long> _ -> reckoning.says();
      case Asked.Troubled<Long>(Trouble trouble) ->
          "How many documents have changed since nobody can tell now (%s)"
              .formatted(trouble.says());
    };
  }
}
