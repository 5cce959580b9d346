package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirrors;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.WorldAccess;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Which projects of the simulated world are copies. */
@Singleton
final class WorldMirrors implements Mirrors {
  private static final Duration FETCHING = Duration.ofSeconds(3);
  private final Server server;
  private final WorldAccess access;

  WorldMirrors(Server server, WorldAccess access) {
    this.server = server;
    this.access = access;
  }

  @Override
  public Asked<Optional<Mirror>> state(Project project) {
    String doing = "asking how fresh the copy %s is".formatted(project);
    return server.ask(project, doing, yard -> Copy.of(yard).map(it -> it.seen(yard.now())));
  }

  @Override
  public Ordered<Mirror> pull(Project project) {
    String doing = "having the copy %s fetch".formatted(project);
    return server.order(
        project,
        doing,
        yard ->
            Copy.of(yard)
                .<Ordered<Mirror>>map(
                    it -> new Ordered.Done<>(it.fetch(yard, access.lasting(FETCHING))))
                .orElseGet(() -> Server.refused(doing, "it is no copy of anything")));
  }
}
