package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.objects.ObjectStore;
import dev.signalbox.integrations.objects.ObjectStoreContract;
import dev.signalbox.integrations.objects.ObjectStoreStage;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.util.Optional;

final class WorldObjectStoreTest extends ObjectStoreContract {
  @Override
  protected ObjectStoreStage stage() {
    return new InTheWorld(new TestWorld(new HandClock()));
  }

  private record InTheWorld(TestWorld world) implements ObjectStoreStage {
    @Override
    public ObjectStore store() {
      return new WorldObjectStore(world.world(), world.fate());
    }

    @Override
    public void keeps(String key, byte[] bytes) {
      world
          .world()
          .change(
              things -> {
                WorldObjectStore.put(things, spot(key), bytes);
                return true;
              });
    }

    @Override
    public Optional<String> befalls(BadDay day) {
      return WorldBadDays.tell(world, WorldObjectStore.NAME, day);
    }

    @Override
    public void close() {
      world.close();
    }
  }
}
