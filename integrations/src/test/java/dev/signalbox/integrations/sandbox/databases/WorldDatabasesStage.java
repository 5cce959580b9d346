package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.Databases;
import dev.signalbox.integrations.databases.DatabasesStage;
import dev.signalbox.integrations.databases.SnapshotId;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.sandbox.WorldBadDays;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The stand-in, in a world of its own. */
final class WorldDatabasesStage implements DatabasesStage {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  private void change(Consumer<Vault> change) {
    world
        .world()
        .change(
            things -> {
              change.accept(new Vault(things, account().reach().name(), now()));
              return true;
            });
  }

  @Override
  public Databases databases() {
    return new WorldDatabases(new Desk(world.world(), world.fate(), world.access(), clock));
  }

  @Override
  public Connection.Aws account() {
    return Account.at("https://amazonaws.com");
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Optional<String> lacks(Part part) {
    return switch (part) {
      case DELAYS, FAILURES, MOMENTS, NETWORKS -> Optional.empty();
      case DELETIONS -> Optional.of("nobody deletes a database there");
    };
  }

  @Override
  public void has(DatabaseName name) {
    Instant ready = now().minus(Duration.ofDays(200));
    change(
        vault -> vault.add(new KeptDatabase(name, ready, false, NETWORK, Map.of("Owner", "ops"))));
  }

  @Override
  public void failed(SnapshotId id, DatabaseName of) {
    change(vault -> vault.add(new KeptSnapshot(id, of, now(), now(), true)));
  }

  @Override
  public void deleted(DatabaseName name) {
    throw new AssertionError("nobody deletes a database there");
  }

  @Override
  public void timePasses() {
    clock.tick(Duration.ofSeconds(30));
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return WorldBadDays.tell(world, Desk.NAME, day);
  }

  void befalls(Mischance mischance) {
    world.faults().tell(Desk.NAME, mischance, 1);
  }

  @Override
  public void close() {
    world.close();
  }
}
