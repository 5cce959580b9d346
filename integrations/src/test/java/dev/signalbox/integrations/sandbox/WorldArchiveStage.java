package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.backups.Archive;
import dev.signalbox.integrations.backups.ArchiveStage;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Instant;
import java.util.Optional;

/** The stand-in, in a world of its own. */
final class WorldArchiveStage implements ArchiveStage {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  @Override
  public Archive archive() {
    return new WorldArchive(world.world(), world.fate(), clock);
  }

  @Override
  public Optional<String> keeps(String key, String content, Instant stored) {
    String ending = content.substring(Math.max(0, content.length() - 60));
    world
        .world()
        .change(
            things -> {
              new Dump(key, content.length(), stored, ending).add(things, bucket());
              return true;
            });
    return Optional.empty();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return WorldBadDays.tell(world, WorldArchive.NAME, day);
  }

  @Override
  public void close() {
    world.close();
  }
}
