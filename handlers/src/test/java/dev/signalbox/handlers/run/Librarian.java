package dev.signalbox.handlers.run;

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
import java.util.Optional;

/** Keeps the backups of the simulated world; those made by hand it can be told to spoil. */
final class Librarian implements Archive {
  private static final int DIGITS_BY_HAND = 12;
  private final Archive keeper;
  private boolean cutsOff;
  private boolean shrinks;
  private boolean loses;

  Librarian(Archive keeper) {
    this.keeper = keeper;
  }

  void cutsOff(boolean yes) {
    cutsOff = yes;
  }

  void shrinks(boolean yes) {
    shrinks = yes;
  }

  void loses(boolean yes) {
    loses = yes;
  }

  @Override
  public Asked<Shelf> shelf(Bucket bucket, Series series) {
    return keeper.shelf(bucket, series);
  }

  @Override
  public Asked<Optional<Opened>> open(Bucket bucket, BackupName name) {
    Asked<Optional<Opened>> opened = keeper.open(bucket, name);
    return isByHand(name) ? opened.map(it -> it.filter(_ -> !loses).map(this::spoiled)) : opened;
  }

  private static boolean isByHand(BackupName name) {
    return name.key().matches(".*_[0-9]{%d}\\.backup".formatted(DIGITS_BY_HAND));
  }

  private Opened spoiled(Opened opened) {
    Backup whole = opened.backup();
    return new Opened(
        shrinks ? new Backup(whole.name(), whole.size() / 2, whole.taken()) : whole,
        cutsOff ? new Ending("4711\t10.55") : opened.ending());
  }

  @Override
  public Ordered<Backup> copy(Bucket bucket, BackupName from, BackupName to) {
    return keeper.copy(bucket, from, to);
  }
}
