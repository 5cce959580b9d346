package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.objects.Fetched;
import dev.signalbox.integrations.objects.ObjectStore;
import dev.signalbox.integrations.objects.Spot;
import dev.signalbox.integrations.objects.Version;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Base64;

/** What people left in the buckets of the simulated world. */
@Singleton
public final class WorldObjectStore implements ObjectStore, StandIn {
  static final String NAME = "objects";
  private static final String KIND = "object";
  private static final String BYTES = "bytes";
  private final World world;
  private final Fate fate;

  WorldObjectStore(World world, Fate fate) {
    this.world = world;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  private static String id(Spot spot) {
    return "%s/%s/%s"
        .formatted(spot.bucket().account().reach().name(), spot.bucket().name(), spot.key());
  }

  /** Instead of what had that key before. */
  public static void put(Things things, Spot spot, byte[] bytes) {
    things.find(KIND, id(spot)).ifPresent(things::remove);
    things.add(
        KIND, id(spot), JsonObject.empty().with(BYTES, Base64.getEncoder().encodeToString(bytes)));
  }

  @Override
  public Asked<Fetched> read(Spot spot, long atMost) {
    return fate.ask(
        new Called(NAME, spot.bucket().account().reach(), "reading " + spot.says()),
        () ->
            new Asked.Told<>(
                world
                    .see(things -> things.find(KIND, id(spot)))
                    .map(it -> Base64.getDecoder().decode(Words.of(it, BYTES)))
                    .map(it -> fetched(it, atMost))
                    .orElseGet(Fetched.Absent::new)));
  }

  private static Fetched fetched(byte[] bytes, long atMost) {
    Version version = new Version(bytes.length, "\"%08x\"".formatted(Arrays.hashCode(bytes)));
    return bytes.length > atMost ? new Fetched.TooBig(version) : Fetched.of(version, bytes);
  }
}
