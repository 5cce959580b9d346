package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Installation;
import jakarta.inject.Singleton;
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
                .flatMap(site -> Installation.current(yard.things(), site, yard.now()))
                .map(it -> new Deployment(it.origin().ref(), it.origin().sha(), it.from())));
  }
}
