package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.schedules.Schedules;
import dev.signalbox.integrations.schedules.SchedulesContract;
import dev.signalbox.integrations.schedules.SchedulesStage;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.util.Optional;

final class WorldSchedulesTest extends SchedulesContract {
  @Override
  protected SchedulesStage stage() {
    return new Stage();
  }

  /** The stand-in, on a host of a world of its own. */
  private static final class Stage implements SchedulesStage {
    private final HandClock clock = new HandClock();
    private final TestWorld world = new TestWorld(clock);
    private final WorldOfHosts hosts = new WorldOfHosts(world, clock);

    @Override
    public Schedules schedules() {
      return new WorldSchedules(world.world(), new WorldHosts(world.world()), world.fate());
    }

    @Override
    public Host host() {
      return WorldOfHosts.HOST;
    }

    @Override
    public void says(String site) {
      hosts.says(site);
    }

    @Override
    public void keeps(String crontab) {
      world
          .world()
          .change(
              things -> {
                things
                    .find(WorldCrontab.KIND, host().toString())
                    .ifPresent(seen -> assertThat(things.remove(seen)).isTrue());
                return things.add(
                    WorldCrontab.KIND, host().toString(), new WorldCrontab(crontab).body());
              });
    }

    @Override
    public String kept() {
      return WorldCrontab.of(world.world().all(WorldCrontab.KIND).getFirst()).text();
    }

    @Override
    public Optional<String> befalls(BadDay day) {
      return new Befallen(world, WorldSchedules.NAME).by(day);
    }

    @Override
    public void close() {
      world.close();
    }
  }
}
