package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.Backups.Sound;
import dev.signalbox.config.type.Measure;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.backups.Opened;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says why a backup may not be relied on, as the estate's file has it. Pure. */
record Yardstick(Sound sound) {

  boolean isWhole(Opened opened) {
    return opened.ending().says(sound.endsWith());
  }

  /**
   * Empty where nothing is wrong with what is in it.
   *
   * @param previous empty for the first of all
   */
  Optional<String> flaw(Opened opened, Optional<Backup> previous) {
    if (!isWhole(opened)) {
      return Optional.of("does not end with '%s'".formatted(sound.endsWith()));
    }
    if (opened.backup().size() == 0) {
      return Optional.of("is empty");
    }
    return previous.filter(it -> isTooSmall(opened.backup(), it)).map(it -> small(opened, it));
  }

  private boolean isTooSmall(Backup backup, Backup previous) {
    return backup.size() * 100.0 < previous.size() * (double) sound.percentOfPrevious();
  }

  private String small(Opened opened, Backup previous) {
    return "has %s, less than %d%% of %s (%s)"
        .formatted(
            new Size(opened.backup().size()),
            sound.percentOfPrevious(),
            previous.name(),
            new Size(previous.size()));
  }

  /** Empty while it is young enough. */
  Optional<String> tooOld(Backup backup, Instant now) {
    return age(backup, now).compareTo(sound.youngerThan()) < 0
        ? Optional.empty()
        : Optional.of(
            "is %s old, and has to be younger than %s"
                .formatted(
                    Measure.written(age(backup, now)), Measure.written(sound.youngerThan())));
  }

  /** To the minute: nobody counts the seconds of what is older, and some have to type it. */
  static Duration age(Backup backup, Instant now) {
    Duration age = Duration.between(backup.taken(), now);
    return age.truncatedTo(age.toMinutes() == 0 ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
  }
}
