package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.deployments.Deployments;
import dev.signalbox.integrations.deployments.DeploymentsContract;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.HandClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

final class WorldDeploymentsTest extends DeploymentsContract {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final WorldOfHosts hosts = new WorldOfHosts(world, clock);

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  protected Deployments deployments() {
    return new WorldDeployments(world.world(), new WorldHosts(world.world()), world.fate());
  }

  @Override
  protected Host host() {
    return WorldOfHosts.HOST;
  }

  @Override
  protected void says(String site) {
    hosts.says(site);
  }

  @Override
  protected void has(Map<String, Integer> counts) {
    counts.forEach(
        (name, count) ->
            world
                .world()
                .change(
                    things ->
                        things.add(
                            WorldRotation.DEPLOYMENT,
                            "%s/%s".formatted(host(), name),
                            JsonObject.empty().with("count", count))));
  }
}
