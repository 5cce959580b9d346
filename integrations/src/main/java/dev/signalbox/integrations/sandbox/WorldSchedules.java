package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.schedules.Crontab;
import dev.signalbox.integrations.schedules.Objection;
import dev.signalbox.integrations.schedules.Schedules;
import dev.signalbox.integrations.schedules.Turn;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The crontabs of the hosts of the simulated world. */
@Singleton
final class WorldSchedules implements Schedules, StandIn {
  static final String NAME = "schedules";
  private final World world;
  private final WorldHosts hosts;
  private final Fate fate;

  WorldSchedules(World world, WorldHosts hosts, Fate fate) {
    this.world = world;
    this.hosts = hosts;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<Crontab> read(Host host) {
    String doing = "reading the crontab of " + host;
    return fate.ask(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, true)
                .<Asked<Crontab>>map(Asked.Troubled::new)
                .orElseGet(() -> new Asked.Told<>(world.see(it -> kept(it, host)).seen())));
  }

  @Override
  public Ordered<Crontab> turn(Host host, Crontab seen, Turn turn) {
    String doing = "%s on %s".formatted(turn.says(), host);
    return fate.order(
        new Called(NAME, host.on().reach(), doing),
        () ->
            hosts
                .objection(host, doing, true)
                .<Ordered<Crontab>>map(Ordered.Refused::new)
                .orElseGet(
                    () ->
                        world.change(
                            it -> turned(it, host, seen, turn, new Objection(doing, turn)))));
  }

  private static Ordered<Crontab> turned(
      Things things, Host host, Crontab seen, Turn turn, Objection objection) {
    WorldCrontab kept = kept(things, host);
    boolean changed = !kept.seen().print().equals(seen.print());
    Optional<Trouble> no =
        objection
            .to(seen)
            .or(() -> changed ? objection.afterChange(kept.seen()) : Optional.empty());
    if (no.isPresent()) {
      return new Ordered.Refused<>(no.get());
    }
    WorldCrontab wished =
        turn.stands(kept.seen())
            ? kept
            : kept.turned(kept.seen().only(turn.marker()).orElseThrow().line(), turn.on());
    things
        .find(WorldCrontab.KIND, host.toString())
        .ifPresent(thing -> things.replace(thing, wished.body()));
    return new Ordered.Done<>(wished.seen());
  }

  private static WorldCrontab kept(Things things, Host host) {
    return things
        .find(WorldCrontab.KIND, host.toString())
        .map(WorldCrontab::of)
        .orElseGet(() -> new WorldCrontab(""));
  }
}
