package dev.signalbox.integrations.sandbox;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Policy;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Hosts;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Snapshots have been taken for as long as they are kept, alerts call people, and every service
 * runs three times.
 */
@Singleton
final class FirstRotations implements FirstWorld.Beginning {
  private static final int TIMES = 3;
  private final Clock clock;

  FirstRotations(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    for (Environment environment : estate.topology().environments().sequencedValues()) {
      new Hosts(estate).of(environment).ifPresent(host -> begin(estate, environment, host, things));
    }
  }

  private void begin(Estate estate, Environment environment, Host host, Things things) {
    estate
        .upkeep()
        .alerts()
        .ifPresent(it -> WorldLevers.stands(things, WorldLevers.key(host, it), true));
    estate
        .upkeep()
        .snapshots()
        .ifPresent(
            said ->
                said.policy(environment.name())
                    .ifPresent(it -> rotates(new Rotating(said, it), environment, host, things)));
    if (!estate.upkeep().deployments().isEmpty()) {
      estate.topology().components().sequencedValues().stream()
          .filter(it -> it.uses().isEmpty())
          .forEach(
              it ->
                  things.add(
                      WorldRotation.DEPLOYMENT,
                      "%s/%s".formatted(host, it.name()),
                      JsonObject.empty().with("count", TIMES)));
    }
  }

  private record Rotating(Snapshots said, Policy policy) {
    String keeps() {
      return policy.keeps().stream()
          .map(Duration::toSeconds)
          .map(String::valueOf)
          .collect(joining(" "));
    }
  }

  private void rotates(Rotating rotating, Environment environment, Host host, Things things) {
    String lever = WorldLevers.key(host, rotating.said().rotation());
    WorldLevers.stands(things, lever, true);
    String database =
        Optional.ofNullable(environment.use().get(Purpose.DOCUMENTS))
            .map(ConnectionName::value)
            .orElse("");
    things.add(
        WorldRotation.KIND,
        host.toString(),
        JsonObject.empty()
            .with("lever", lever)
            .with("database", database)
            .with("replicas", rotating.said().replicas())
            .with(WorldRotation.KEEPS, rotating.keeps())
            .with("upto", clock.instant().minus(rotating.policy().kept()).toString()));
  }
}
