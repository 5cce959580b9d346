package dev.signalbox.handlers.restore;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What people want back: the newest, or the last before a moment of theirs, which is UTC. */
@Introspected
record SnapshotWish(String value) {
  private static final String NEWEST = "newest";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  /** Empty for the newest. */
  Optional<Instant> moment() {
    return value.equals(NEWEST)
        ? Optional.empty()
        : Optional.of(LocalDateTime.parse(value, MINUTE).toInstant(ZoneOffset.UTC));
  }

  /** As people write a wish, and the zone: an hour of the autumn comes twice elsewhere. */
  static String written(Instant moment) {
    return MINUTE.format(moment) + " UTC";
  }

  @Override
  public String toString() {
    return value;
  }
}
