package dev.signalbox.integrations.sandbox.databases;

import static java.time.ZoneOffset.UTC;

import dev.signalbox.integrations.databases.SnapshotId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The snapshots that a database's account takes by itself, one a night, as long as they last. */
record Nights(KeptDatabase database, Instant now) {
  private static final LocalTime AT = LocalTime.of(3, 7);
  private static final Duration LASTS = Duration.ofMinutes(4);
  private static final DateTimeFormatter NAMED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HH-mm").withZone(UTC);

  Stream<KeptSnapshot> all() {
    LocalDate today = LocalDate.ofInstant(now, UTC);
    return IntStream.rangeClosed(0, KeptDatabase.DAYS)
        .mapToObj(ago -> today.minusDays(ago).atTime(AT).toInstant(UTC))
        .filter(this::isKept)
        .map(this::of);
  }

  private boolean isKept(Instant night) {
    return !night.isAfter(now)
        && night.isAfter(now.minus(Duration.ofDays(KeptDatabase.DAYS)))
        && !night.isBefore(database.ready())
        && !database.spoiled();
  }

  private KeptSnapshot of(Instant night) {
    SnapshotId id = new SnapshotId("rds:%s-%s".formatted(database.name(), NAMED.format(night)));
    return new KeptSnapshot(id, database.name(), night, night.plus(LASTS), false);
  }
}
