package dev.signalbox.handlers.data;

import dev.signalbox.integrations.backups.Backup;
import java.util.List;
import java.util.Optional;

/**
 * What a look through the backups of a site found.
 *
 * @param sound the newest that may be relied on
 * @param passedOver newer ones that may not, each with why
 */
record Searched(Optional<Backup> sound, List<String> passedOver) {
  Searched {
    passedOver = List.copyOf(passedOver);
  }
}
