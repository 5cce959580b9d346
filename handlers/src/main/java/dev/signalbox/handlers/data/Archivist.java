package dev.signalbox.handlers.data;

import dev.signalbox.integrations.backups.Archive;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.backups.BackupName;
import dev.signalbox.integrations.backups.Opened;
import dev.signalbox.integrations.backups.Shelf;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks into the backups of a site and judges them. */
@Singleton
final class Archivist {
  private final Archive archive;
  private final Clock clock;

  Archivist(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /** A backup that is there, and what is wrong with it. */
  record Judged(Backup backup, Optional<String> flaw) {}

  /** Whether something has that name already, good or bad. */
  Asked<Boolean> has(Vault vault, BackupName name) {
    return archive.open(vault.bucket(), name).map(Optional::isPresent);
  }

  /** All of them, unopened. */
  Asked<Shelf> shelf(Vault vault) {
    return archive.shelf(vault.bucket(), vault.series());
  }

  /** Empty where there is none of that name. How old it may be, whoever asks has to say. */
  Asked<Optional<Judged>> judge(Vault vault, BackupName name) {
    return shelf(vault).then(shelf -> judge(vault, shelf, name));
  }

  private Asked<Optional<Judged>> judge(Vault vault, Shelf shelf, BackupName name) {
    return archive
        .open(vault.bucket(), name)
        .then(
            there ->
                there.isEmpty()
                    ? new Asked.Told<>(Optional.empty())
                    : judge(vault, shelf, there.get()).map(Optional::of));
  }

  private Asked<Judged> judge(Vault vault, Shelf shelf, Opened opened) {
    return previous(vault, shelf.before(opened.backup()).toList())
        .map(it -> new Judged(opened.backup(), vault.yardstick().flaw(opened, it)));
  }

  /** One that was cut off is no measure for the next: only a whole one is. */
  private Asked<Optional<Backup>> previous(Vault vault, List<Backup> older) {
    if (older.isEmpty()) {
      return new Asked.Told<>(Optional.empty());
    }
    return archive
        .open(vault.bucket(), older.getFirst().name())
        .then(
            opened ->
                opened.filter(vault.yardstick()::isWhole).isPresent()
                    ? new Asked.Told<>(opened.map(Opened::backup))
                    : previous(vault, older.subList(1, older.size())));
  }

  Asked<Searched> newest(Vault vault) {
    return archive
        .shelf(vault.bucket(), vault.series())
        .then(shelf -> search(vault, shelf, worthALook(vault, shelf), List.of()));
  }

  /** Behind one that is too old all are, so that one says it for them. */
  private List<Backup> worthALook(Vault vault, Shelf shelf) {
    Instant now = clock.instant();
    long young =
        shelf.backups().stream()
            .takeWhile(it -> vault.yardstick().tooOld(it, now).isEmpty())
            .count();
    return shelf.backups().stream().limit(young + 1).toList();
  }

  private Asked<Searched> search(
      Vault vault, Shelf shelf, List<Backup> left, List<String> passedOver) {
    if (left.isEmpty()) {
      return new Asked.Told<>(new Searched(Optional.empty(), passedOver));
    }
    Backup first = left.getFirst();
    return flaw(vault, shelf, first)
        .then(
            flaw ->
                flaw.isEmpty()
                    ? new Asked.Told<>(new Searched(Optional.of(first), passedOver))
                    : search(
                        vault,
                        shelf,
                        left.subList(1, left.size()),
                        and(passedOver, "%s %s".formatted(first.name(), flaw.get()))));
  }

  private Asked<Optional<String>> flaw(Vault vault, Shelf shelf, Backup backup) {
    Optional<String> old = vault.yardstick().tooOld(backup, clock.instant());
    return old.isPresent()
        ? new Asked.Told<>(old)
        : judge(vault, shelf, backup.name())
            .map(it -> it.map(Judged::flaw).orElse(Optional.of("is gone again")));
  }

  private static List<String> and(List<String> some, String more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }
}
