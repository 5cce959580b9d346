package dev.signalbox.handlers.tests;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Promotion;
import dev.signalbox.handlers.promotion.Proof;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A commit climbs when it has stood the tests of the environment before, and is not much slower.
 */
@Singleton
final class Stood implements Proof {
  private final Examiner examiner;

  Stood(Examiner examiner) {
    this.examiner = examiner;
  }

  @Override
  public Proven of(Estate estate, EnvironmentName to, String sha) {
    Promotion.Tests tests = estate.delivery().promotion().tests();
    Optional<EnvironmentName> before =
        Optional.ofNullable(estate.topology().environments().get(to)).flatMap(Environment::after);
    if (tests.require().isEmpty()) {
      return new Proven(List.of(), List.of());
    }
    return before
        .map(it -> of(estate, tests, it, sha))
        .orElseGet(() -> new Proven(List.of(), List.of(nowhere(to))));
  }

  private static String nowhere(EnvironmentName to) {
    return "UNTESTED: the estate's file demands tests and names no environment before %s. Next: write `after:` to it"
        .formatted(to);
  }

  private Proven of(Estate estate, Promotion.Tests tests, EnvironmentName where, String sha) {
    List<Trial> trials =
        tests.require().stream()
            .map(it -> Exams.of(estate, it, where))
            .map(it -> new Trial(it, examiner.history(it), sha, tests.worse()))
            .toList();
    List<String> says = trials.stream().flatMap(it -> it.says().stream()).toList();
    List<String> lacks = trials.stream().flatMap(it -> it.lack().stream()).toList();
    return new Proven(
        says, Stream.concat(Trial.untested(trials).stream(), lacks.stream()).toList());
  }
}
