package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Standing;
import dev.signalbox.integrations.sandbox.Installation;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The simulated world's environments: there once something was brought to them. */
@Singleton
final class WorldEnvironments implements Environments {
  /** That somebody has stopped one; what is brought there later opens it again. */
  static final String CLOSURE = "ci-closure";

  private final Server server;

  WorldEnvironments(Server server) {
    this.server = server;
  }

  @Override
  public Asked<Optional<Standing>> of(Project project, EnvironmentName environment) {
    String doing = "asking whether %s of %s is stopped".formatted(environment, project);
    return server.ask(project, doing, yard -> standing(yard, environment.value()));
  }

  private static Optional<Standing> standing(Yard yard, String environment) {
    return yard.site(environment)
        .flatMap(site -> Installation.current(yard.things(), site, yard.now()))
        .map(it -> closed(yard, environment).filter(it.from()::isBefore).isPresent())
        .map(stopped -> stopped ? Standing.STOPPED : Standing.OPEN);
  }

  private static Optional<Instant> closed(Yard yard, String environment) {
    return yard.things()
        .find(CLOSURE, "%s:%s".formatted(yard.path(), environment))
        .flatMap(it -> Json.text(it.body(), "since"))
        .map(Instant::parse);
  }
}
