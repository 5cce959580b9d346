package dev.signalbox.handlers.restore;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether what was promised of an environment's data is kept, in its own row. */
@Singleton
final class PolicyEvidence implements Evidence {
  private final Promises promises;

  PolicyEvidence(Promises promises) {
    this.promises = promises;
  }

  @Override
  public Kind kind() {
    return Kind.POLICY;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return Optional.ofNullable(
            estate.topology().environments().get(new EnvironmentName(environment)))
        .flatMap(it -> Promises.policy(estate, it).map(policy -> clue(estate, it, policy)))
        .stream()
        .toList();
  }

  private Clue clue(Estate estate, Environment environment, Policy policy) {
    List<Promise> all = promises.of(estate, environment);
    return new Clue(
        environment.name().value(),
        worst(all),
        "%s data; %s"
            .formatted(
                policy.data().word(),
                all.stream().map(PolicyEvidence::says).collect(joining("; "))));
  }

  private static String says(Promise promise) {
    return promise.clue().light() == Clue.Light.WELL
        ? promise.clue().says()
        : "%s (%s: %s)".formatted(promise.clue().says(), promise.of().word(), promise.promised());
  }

  private static Clue.Light worst(List<Promise> all) {
    List<Clue.Light> lights = List.of(Clue.Light.WELL, Clue.Light.DARK, Clue.Light.ODD);
    return all.stream()
        .map(it -> it.clue().light())
        .max(Comparator.comparing(lights::indexOf))
        .orElse(Clue.Light.DARK);
  }
}
