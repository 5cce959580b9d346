package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Thing;
import jakarta.inject.Singleton;

/** For whom pipelines of the simulated world run. */
@Singleton
final class WorldAdmission implements Admission {
  private static final String KIND = "ci-openness";
  private final Server server;

  WorldAdmission(Server server) {
    this.server = server;
  }

  @Override
  public Asked<Openness> now(Project project) {
    String doing = "asking whether pipelines of %s may run".formatted(project);
    return server.ask(project, doing, WorldAdmission::now);
  }

  static Openness now(Yard yard) {
    return yard.things()
        .find(KIND, yard.path())
        .map(Thing::body)
        .flatMap(it -> Json.text(it, "is"))
        .map(Openness::valueOf)
        .orElse(Openness.EVERYBODY);
  }

  @Override
  public Ordered<Openness> set(Project project, Openness wished) {
    String doing = "setting for whom pipelines of %s run".formatted(project);
    return server.order(
        project,
        doing,
        yard -> {
          JsonObject body = JsonObject.empty().with("is", wished.name());
          yard.things()
              .find(KIND, yard.path())
              .ifPresentOrElse(
                  it -> yard.things().replace(it, body),
                  () -> yard.things().add(KIND, yard.path(), body));
          return new Ordered.Done<>(wished);
        });
  }
}
