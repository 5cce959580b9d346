package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.JobChain;
import dev.signalbox.integrations.sandbox.pipelines.Work.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Jobs that an estate's file allows to be played one after the other.
 *
 * @param name of the list that it is in, which may be an environment's
 * @param main the first of that list, which builds the site itself and brings it there
 */
record FirstChain(String name, Optional<Environment> environment, List<String> jobs, boolean main) {
  /** GigaDB's profiler is brought by hand, too. */
  private static final Set<String> BY_HAND_TOO = Set.of("TidewaysDeployLive");

  static List<FirstChain> all(Estate estate) {
    return estate.delivery().jobs().entrySet().stream()
        .flatMap(it -> named(estate, it.getKey(), it.getValue()))
        .toList();
  }

  private static Stream<FirstChain> named(Estate estate, String name, List<JobChain> chains) {
    Optional<Environment> environment =
        estate.topology().environments().sequencedValues().stream()
            .filter(it -> it.name().value().equals(name))
            .findFirst();
    return IntStream.range(0, chains.size())
        .mapToObj(place -> new FirstChain(name, environment, chains.get(place).jobs(), place == 0));
  }

  /** What is not guarded goes without a hand. */
  boolean isGuarded() {
    return environment.map(Environment::guarded).orElse(true);
  }

  List<Shape> shapes() {
    return IntStream.range(0, jobs.size()).mapToObj(this::shape).toList();
  }

  private Shape shape(int place) {
    boolean head = place == 0;
    boolean last = place == jobs.size() - 1;
    return new Shape(
        jobs.get(place),
        isGuarded() && (head || BY_HAND_TOO.contains(jobs.get(place))),
        head ? List.of() : List.of(jobs.get(place - 1)),
        Optional.of(name).filter(_ -> main && head),
        Optional.of(name).filter(_ -> main && last && environment.isPresent()));
  }
}
