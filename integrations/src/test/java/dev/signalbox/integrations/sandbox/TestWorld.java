package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.calls.HeardCalls;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A world of its own, where time passes without anybody waiting. */
public final class TestWorld implements AutoCloseable {
  public final HeardCalls heard = new HeardCalls();
  final List<Duration> waited = new ArrayList<>();
  private final Clock clock;
  private final WorldAccess access;
  private final WorldDatabase database;

  public TestWorld(Clock clock) {
    this(clock, 1);
  }

  TestWorld(Clock clock, int speed) {
    this(
        clock,
        new WorldAccess(
            "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
                .formatted(UUID.randomUUID()),
            "sa",
            Optional.empty(),
            speed));
  }

  TestWorld(Clock clock, WorldAccess access) {
    this.clock = clock;
    this.access = access;
    this.database = new WorldDatabase(access);
  }

  public World world() {
    return new World(database);
  }

  public Faults faults() {
    return new Faults(database);
  }

  public Fate fate() {
    return new Fate(heard.calls(clock), faults(), access, waited::add);
  }

  public WorldAccess access() {
    return access;
  }

  WorldZones zones() {
    return new WorldZones(world(), access, clock);
  }

  public WorldDns dns() {
    return new WorldDns(zones(), fate());
  }

  FirstWorld first() {
    return new FirstWorld(
        world(), List.of(new FirstSites(), new FirstAddresses(), new FirstRecords()));
  }

  @Override
  public void close() {
    database.close();
  }
}
