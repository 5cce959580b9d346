package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Statement;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What answers at the official address of each component. */
@Singleton
final class FirstComponents implements FirstWorld.Beginning {

  private final Clock clock;

  FirstComponents(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    for (Component component : estate.topology().components().sequencedValues()) {
      component
          .at()
          .forEach(
              (here, at) ->
                  things.add(FirstFronts.KIND, at.getHost(), front(estate, component, here)));
    }
  }

  private JsonObject front(Estate estate, Component component, EnvironmentName here) {
    JsonObject front =
        JsonObject.empty()
            .with("names", List.of(Json.text(component.at(here).orElseThrow().getHost())))
            .with("from", clock.instant().toString())
            .with("until", clock.instant().plus(FirstFronts.GOOD).toString())
            .with("project", Project.only(estate.topology()).map(Project::path).orElse(""))
            .with("environment", here.value())
            .with("component", component.name().value())
            .with(WorldFronts.DATABASE, database(estate, here));
    return component
        .states()
        .flatMap(it -> Optional.ofNullable(estate.work().apis().get(it.by())))
        .map(it -> front.with(it.path(), about(component)))
        .orElse(front);
  }

  /** Whose documents it shows; nobody's where the environment has none. */
  private static String database(Estate estate, EnvironmentName environment) {
    return Optional.ofNullable(estate.topology().environments().get(environment))
        .flatMap(it -> Optional.ofNullable(it.use().get(Purpose.DOCUMENTS)))
        .map(ConnectionName::value)
        .orElse("");
  }

  /** As everybody should be on the first day. */
  private static String about(Component component) {
    return JsonObject.empty()
        .with("config", component.states().flatMap(Statement::config).orElse(""))
        .with("version", Deployed.HERE)
        .toString();
  }
}
