package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;
import java.util.List;

/** Who takes up jobs in the simulated world, and who we are there. */
@Singleton
final class WorldRunners implements Runners {
  private final Server server;
  private final Fate fate;

  WorldRunners(Server server, Fate fate) {
    this.server = server;
    this.fate = fate;
  }

  static String me(Connection.Gitlab on) {
    return on.runner().orElse("ops-bot");
  }

  @Override
  public Asked<String> actor(Connection.Gitlab on) {
    String doing = "asking GitLab whose key %s has".formatted(on.reach().name());
    return fate.ask(new Called(Server.NAME, on.reach(), doing), () -> new Asked.Told<>(me(on)));
  }

  @Override
  public Asked<List<String>> online(Project project, String tag) {
    String doing = "looking for who takes up the jobs of %s in %s".formatted(tag, project);
    return server.ask(project, doing, yard -> new Staff(yard.things(), yard.path()).online(tag));
  }
}
