package dev.signalbox.integrations.sandbox.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Builds;
import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.EnvironmentsContract;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Image;
import dev.signalbox.integrations.sandbox.Installation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

final class WorldEnvironmentsTest extends EnvironmentsContract {
  private final WorldPipelinesStage stage = new WorldPipelinesStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Override
  protected Environments environments() {
    return new WorldEnvironments(new Server(stage.world.world(), stage.world.fate(), stage.clock));
  }

  @Override
  protected Project project() {
    return stage.project();
  }

  @Override
  protected void bring() {
    stage.timePasses();
    var installation =
        new Installation(
            "gigadb/live/upstream",
            stage.clock.instant(),
            new Image("v4.3.5", ""),
            List.of(),
            new Installation.Origin("v4.3.5", Builds.sha("v4.3.5")));
    assertThat(
            stage
                .world
                .world()
                .<Boolean>change(
                    things -> {
                      installation.add(things);
                      return true;
                    }))
        .isTrue();
  }

  @Override
  protected void stop() {
    stage.timePasses();
    JsonObject since = JsonObject.empty().with("since", stage.clock.instant().toString());
    assertThat(
            stage
                .world
                .world()
                .<Boolean>change(
                    things -> things.add(WorldEnvironments.CLOSURE, Builds.PATH + ":live", since)))
        .isTrue();
  }
}
