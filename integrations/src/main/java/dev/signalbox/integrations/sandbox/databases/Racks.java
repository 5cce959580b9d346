package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.databases.Database;
import dev.signalbox.integrations.databases.Snapshot;
import dev.signalbox.integrations.sandbox.Exhibit;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The databases, and the snapshots of each. */
@Singleton
final class Racks implements Exhibit {
  private final World world;
  private final Clock clock;

  Racks(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
  }

  @Override
  public String title() {
    return "Databases";
  }

  @Override
  public List<String> heads() {
    return List.of("in", "database", "snapshot", "how it is", "as of", "tags");
  }

  @Override
  public List<List<String>> rows() {
    return world.see(this::rows);
  }

  private List<List<String>> rows(Things things) {
    return things.all(Vault.DATABASE, "").stream()
        .map(Racks::account)
        .distinct()
        .map(it -> new Vault(things, it, clock.instant()))
        .flatMap(Racks::rows)
        .toList();
  }

  private static ConnectionName account(Thing database) {
    return new ConnectionName(database.key().substring(0, database.key().indexOf('/')));
  }

  private static Stream<List<String>> rows(Vault vault) {
    String account = vault.account().value();
    List<Snapshot> snapshots = vault.snapshots();
    return vault.databases().stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(row(account, it.at(vault.now()))),
                    snapshots.stream()
                        .filter(snapshot -> snapshot.of().equals(it.name()))
                        .map(snapshot -> row(account, snapshot))));
  }

  private static List<String> row(String account, Database database) {
    return List.of(
        account,
        database.name().value(),
        "",
        database.status().word(),
        database.cover().latest().map(Instant::toString).orElse(""),
        database.tags().entrySet().stream()
            .map(Map.Entry::toString)
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  private static List<String> row(String account, Snapshot snapshot) {
    return List.of(
        account,
        snapshot.of().value(),
        snapshot.id().value(),
        snapshot.status().word(),
        snapshot.taken().map(Instant::toString).orElse(""),
        "");
  }

  @Override
  public int place() {
    return 5;
  }
}
