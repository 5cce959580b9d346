package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.databases.Adoption;
import dev.signalbox.integrations.databases.Database;
import dev.signalbox.integrations.databases.DatabaseName;
import dev.signalbox.integrations.databases.NoRestore;
import dev.signalbox.integrations.databases.Origin;
import dev.signalbox.integrations.databases.Restore;
import dev.signalbox.integrations.databases.Snapshot;
import dev.signalbox.integrations.databases.SnapshotId;
import java.time.Duration;
import java.util.Optional;

/**
 * One order to a vault.
 *
 * @param lasts how long what it makes is being made
 * @param spoils whether that comes to nothing
 */
record Works(Vault vault, String doing, Duration lasts, boolean spoils) {
  Ordered<Snapshot> take(DatabaseName of, SnapshotId id) {
    Optional<Snapshot> there = vault.snapshot(id);
    if (there.isPresent()) {
      return Adoption.of(doing, of, there.get());
    }
    Optional<Database> source = vault.database(of).map(it -> it.at(vault.now()));
    if (source.isEmpty()) {
      return refused("there is no database %s".formatted(of));
    }
    if (!source.get().status().isAvailable()) {
      return refused("%s is %s".formatted(of, source.get().status().word()));
    }
    KeptSnapshot taken = new KeptSnapshot(id, of, vault.now(), vault.now().plus(lasts), spoils);
    vault.add(taken);
    return new Ordered.Done<>(taken.at(vault.now()));
  }

  Ordered<Database> restore(Restore restore) {
    Asked<Restore> cleared =
        restore
            .checked(doing)
            .then(this::sourced)
            .then(it -> it.placed(doing, vault.database(it.to()).map(at -> at.at(vault.now()))));
    return switch (cleared) {
      case Asked.Troubled<Restore>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Asked.Told<Restore>(Restore clear) -> new Ordered.Done<>(made(clear));
    };
  }

  private Asked<Restore> sourced(Restore restore) {
    return switch (restore.from()) {
      case Origin.Taken(var id) -> restore.sourced(doing, vault.snapshot(id));
      case Origin.Moment(var backup, var at) ->
          vault
              .database(backup.of())
              .filter(it -> it.automated(vault.now()).reaches(at))
              .<Asked<Restore>>map(_ -> new Asked.Told<>(restore))
              .orElseGet(() -> new Asked.Troubled<>(outOfReach(restore)));
    };
  }

  private Trouble outOfReach(Restore restore) {
    return trouble(NoRestore.OUT_OF_REACH.of(restore.from().says()));
  }

  private Database made(Restore restore) {
    KeptDatabase made =
        new KeptDatabase(
            restore.to(), vault.now().plus(lasts), spoils, restore.network(), restore.tags());
    vault.add(made);
    return made.at(vault.now());
  }

  private <T> Ordered<T> refused(String why) {
    return new Ordered.Refused<>(trouble(why));
  }

  private Trouble trouble(String why) {
    return new Trouble(doing, Kind.REQUEST, why);
  }
}
