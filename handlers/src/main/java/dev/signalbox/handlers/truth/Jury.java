package dev.signalbox.handlers.truth;

import dev.signalbox.config.estate.Estate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hears every witness that an estate's file names, and judges. */
@Singleton
public final class Jury {
  private final List<Witness> witnesses;
  private final Roles roles;
  private final Moves moves;
  private final Clock clock;

  Jury(List<Witness> witnesses, Roles roles, Moves moves, Clock clock) {
    this.witnesses = witnesses.stream().sorted(Comparator.comparing(Witness::signal)).toList();
    this.roles = roles;
    this.moves = moves;
    this.clock = clock;
  }

  /** Empty where sites trade no roles. */
  public Optional<Judged> of(Estate estate, String environment) {
    return of(estate, environment, Optional.empty());
  }

  /** {@code since}: nothing that was seen before counts. */
  public Optional<Judged> of(Estate estate, String environment, Optional<Instant> since) {
    Freshness freshness = freshness(estate, environment, since);
    return estate
        .roles()
        .truth()
        .map(
            _ ->
                heard(estate)
                    .map(it -> story(it, freshness.of(it.testify(estate, environment))))
                    .toList())
        .map(stories -> judged(estate.name().value(), environment, stories));
  }

  /** Has every witness look anew, and tells since when. It may wait: never in a transaction. */
  public Instant look(Estate estate, String environment) {
    Instant since = clock.instant();
    heard(estate).forEach(it -> it.look(estate, environment));
    return since;
  }

  /** The same of those alone whose last look is getting old. */
  void freshen(Estate estate, String environment) {
    Freshness freshness = freshness(estate, environment, Optional.empty());
    heard(estate)
        .filter(it -> freshness.isFading(it.testify(estate, environment)))
        .forEach(it -> it.look(estate, environment));
  }

  private Freshness freshness(Estate estate, String environment, Optional<Instant> since) {
    Instant turned =
        roles.of(estate.name().value(), environment).stream()
            .map(Holding::since)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return new Freshness(clock.instant(), since, turned);
  }

  private Stream<Witness> heard(Estate estate) {
    return witnesses.stream()
        .filter(
            witness ->
                estate
                    .roles()
                    .truth()
                    .filter(it -> it.signals().contains(witness.signal()))
                    .isPresent());
  }

  private static Story story(Witness witness, Testimony told) {
    return new Story(witness.signal(), told);
  }

  private Judged judged(String estate, String environment, List<Story> stories) {
    Truth truth =
        moves
            .by(new Settlement.Place(estate, environment))
            .<Truth>map(Truth.Moving::new)
            .orElseGet(() -> standing(estate, environment, stories));
    return new Judged(estate, environment, stories, truth);
  }

  /** Others may well know, but plans are made with what we have written down. */
  private Truth standing(String estate, String environment, List<Story> stories) {
    return roles.of(estate, environment).isEmpty() ? new Truth.NotAdopted() : Judgement.of(stories);
  }
}
