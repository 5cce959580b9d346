package dev.signalbox.integrations.backups;

import java.util.Optional;

/**
 * An object as S3 told it.
 *
 * @param mark changes with the content
 * @param copied of which mark it was copied, where we did that
 */
record S3Object(Backup backup, Ending ending, String mark, Optional<String> copied) {
  /** The mark alone would not do: a large object's copy has another one. */
  boolean isCopyOf(S3Object source) {
    return copied.equals(Optional.of(source.origin())) && backup.size() == source.backup().size();
  }

  /** What its copies say that they are of. */
  String origin() {
    return backup.name().key() + " " + mark;
  }
}
