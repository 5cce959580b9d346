package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Installation;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** What was brought to the sites of the simulated world. */
@Singleton
final class WorldDeployments implements Deployments {
  private final Server server;

  WorldDeployments(Server server) {
    this.server = server;
  }

  @Override
  public Asked<Optional<Deployment>> last(Project project, EnvironmentName environment) {
    String doing = "asking what was last brought to %s of %s".formatted(environment, project);
    return server.ask(
        project,
        doing,
        yard ->
            yard.site(environment.value())
                .map(
                    site ->
                        Installation.current(yard.things(), site, yard.now())
                            .map(WorldDeployments::installed))
                .orElseGet(() -> passed(yard, environment.value())));
  }

  private static Deployment installed(Installation it) {
    return new Deployment(it.origin().ref(), it.origin().sha(), it.from());
  }

  /** Of a world that knows no site, all that is known is which jobs have passed. */
  static Optional<Deployment> passed(Yard yard, String environment) {
    return yard.works().stream()
        .filter(it -> it.shape().deploys().equals(Optional.of(environment)))
        .filter(it -> it.going().filter(going -> going.hasPassed(yard.now())).isPresent())
        .max(Comparator.comparing(WorldDeployments::end).thenComparing(Work::id))
        .map(it -> brought(yard, it));
  }

  private static Instant end(Work work) {
    return work.going().map(Going::ends).orElse(Instant.MIN);
  }

  private static Deployment brought(Yard yard, Work work) {
    Pipeline of = WorldPipelines.read(yard, yard.pipeline(work.pipeline()).orElseThrow());
    return new Deployment(of.ref(), of.sha(), end(work));
  }
}
