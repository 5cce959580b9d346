package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.backups.Archive;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.backups.Ending;
import dev.signalbox.integrations.backups.Opened;
import dev.signalbox.integrations.backups.Series;
import dev.signalbox.integrations.backups.Shelf;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The backups of the simulated world, each with its connection and bucket before its key. */
@Singleton
final class WorldArchive implements Archive, StandIn {
  static final String NAME = "backups";
  private final World world;
  private final Fate fate;
  private final Clock clock;

  WorldArchive(World world, Fate fate, Clock clock) {
    this.world = world;
    this.fate = fate;
    this.clock = clock;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  private static Called called(Bucket bucket, String doing) {
    return new Called(NAME, bucket.account().reach(), doing);
  }

  private Optional<Dump> find(Things things, Bucket bucket, BackupName name) {
    return things
        .find(Dump.KIND, Dump.folder(bucket) + name.key())
        .map(Dump::read)
        .filter(this::isThere);
  }

  /** What is still being stored is not seen: it comes whole or not at all. */
  private boolean isThere(Dump dump) {
    return !dump.stored().isAfter(clock.instant());
  }

  @Override
  public Asked<Shelf> shelf(Bucket bucket, Series series) {
    Called called = called(bucket, "listing %s in %s".formatted(series.says(), bucket.says()));
    String beginning = Dump.folder(bucket) + series.before();
    return fate.ask(
        called,
        () ->
            new Asked.Told<>(
                Shelf.of(
                    series,
                    world.see(things -> things.all(Dump.KIND, beginning)).stream()
                        .map(Dump::read)
                        .filter(this::isThere)
                        .map(it -> new Shelf.Item(it.key(), it.size(), it.stored()))
                        .toList())));
  }

  @Override
  public Asked<Optional<Opened>> open(Bucket bucket, BackupName name) {
    Called called = called(bucket, "reading the end of %s in %s".formatted(name, bucket.says()));
    return fate.ask(
        called,
        () ->
            new Asked.Told<>(
                world
                    .see(things -> find(things, bucket, name))
                    .map(it -> new Opened(backup(it, name), new Ending(it.ending())))));
  }

  private static Backup backup(Dump dump, BackupName name) {
    return Backup.of(name, dump.size(), dump.stored());
  }

  @Override
  public Ordered<Backup> copy(Bucket bucket, BackupName from, BackupName to) {
    Called called = called(bucket, "copying %s to %s in %s".formatted(from, to, bucket.says()));
    return fate.order(called, () -> world.change(things -> copy(things, called, bucket, from, to)));
  }

  private Ordered<Backup> copy(
      Things things, Called called, Bucket bucket, BackupName from, BackupName to) {
    Optional<Dump> source = find(things, bucket, from);
    Optional<Dump> target = find(things, bucket, to);
    if (source.isEmpty()) {
      return refused(called, "there is no %s".formatted(from));
    }
    if (target.isPresent()) {
      return target.get().copied().equals(Optional.of(source.get().origin()))
          ? new Ordered.Done<>(backup(target.get(), to))
          : refused(called, "something else is called %s already".formatted(to));
    }
    Dump copy = source.get().copy(to.key(), clock.instant());
    copy.add(things, bucket);
    return new Ordered.Done<>(backup(copy, to));
  }

  private static Ordered<Backup> refused(Called called, String why) {
    return new Ordered.Refused<>(new Trouble(called.doing(), Trouble.Kind.REQUEST, why));
  }
}
