package dev.signalbox.integrations.backups;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import java.util.Optional;

/** Who keeps backups. */
public interface Archive {
  /** All of a series, or trouble: never a part of them. */
  Asked<Shelf> shelf(Bucket bucket, Series series);

  /** Exactly this one, and how it ends; empty where there is none. */
  Asked<Optional<Opened>> open(Bucket bucket, BackupName name);

  /** Under another name, in the same place. Refused where something else has that name already. */
  Ordered<Backup> copy(Bucket bucket, BackupName from, BackupName to);
}
