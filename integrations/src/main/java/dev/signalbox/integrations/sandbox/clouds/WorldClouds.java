package dev.signalbox.integrations.sandbox.clouds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.Clouds;
import dev.signalbox.integrations.clouds.Found;
import dev.signalbox.integrations.clouds.Rewrite;
import dev.signalbox.integrations.clouds.Which;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.StandIn;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.util.List;

/** The tables of the simulated world. */
@Singleton
final class WorldClouds implements Clouds, StandIn {
  static final String NAME = "clouds";
  private final World world;
  private final Fate fate;

  WorldClouds(World world, Fate fate) {
    this.world = world;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<List<Cloud>> read(Connection.Mysql on, Which which) {
    String doing = "reading %s in %s".formatted(which.says(), on.reach().name());
    return fate.ask(
        new Called(NAME, on.reach(), doing),
        () -> new Asked.Told<>(world.see(things -> rows(things, on, which))));
  }

  @Override
  public Ordered<List<Cloud>> rewrite(Connection.Mysql on, List<Rewrite> rewrites) {
    String doing = Rewrite.doing(rewrites, on.reach().name());
    return fate.order(
        new Called(NAME, on.reach(), doing),
        () -> world.change(things -> rewritten(things, on, rewrites, doing)));
  }

  private static Ordered<List<Cloud>> rewritten(
      Things things, Connection.Mysql on, List<Rewrite> rewrites, String doing) {
    List<Cloud> now = rows(things, on, Rewrite.ids(rewrites));
    return switch (Found.of(rewrites, now)) {
      case Found.Objection no -> new Ordered.Refused<>(no.trouble(doing));
      case Found.AsWished _ -> new Ordered.Done<>(now);
      case Found.AsSeen _ -> {
        rewrites.forEach(it -> write(things, on, it.done()));
        yield new Ordered.Done<>(Rewrite.done(rewrites));
      }
    };
  }

  private static void write(Things things, Connection.Mysql on, Cloud wished) {
    things
        .find(KeptCloud.KIND, KeptCloud.key(on, wished.id()))
        .ifPresent(seen -> things.replace(seen, KeptCloud.write(wished)));
  }

  private static List<Cloud> rows(Things things, Connection.Mysql on, Which which) {
    return things.all(KeptCloud.KIND, KeptCloud.table(on)).stream()
        .map(KeptCloud::read)
        .filter(which::fits)
        .sorted(Cloud.ORDER)
        .toList();
  }
}
