package dev.signalbox.integrations.sandbox;

import static java.time.ZoneOffset.UTC;

import dev.signalbox.config.estate.Backups;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.backups.Bucket;
import dev.signalbox.integrations.backups.Series;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Last week's dumps of every site: one a night, one by hand, and two that nobody may rely on. Some
 * are not called as they should be.
 */
@Singleton
final class FirstBackups implements FirstWorld.Beginning {
  private static final int NIGHTS = 5;
  private static final LocalTime NIGHTLY = LocalTime.of(22, 0);
  private static final Duration LASTS = Duration.ofMinutes(7);
  private static final long SIZE = 1_480_000_000L;
  private static final long GROWS = 3_000_000L;
  private static final String CUT_OFF = "4711\t10.5524/100\t2018-10-18\n4712\t10.55";
  private final Clock clock;

  FirstBackups(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    estate.upkeep().backups().ifPresent(backups -> begin(estate, backups, things));
  }

  static Optional<Bucket> bucket(Estate estate, Backups backups) {
    return estate.topology().connections().get(backups.where().cloud())
            instanceof Connection.Aws account
        ? Optional.of(new Bucket(account, backups.where().bucket()))
        : Optional.empty();
  }

  private void begin(Estate estate, Backups backups, Things things) {
    bucket(estate, backups)
        .ifPresent(
            bucket ->
                estate.topology().environments().sequencedValues().stream()
                    .filter(Environment::guarded)
                    .flatMap(environment -> dumps(estate, backups, environment))
                    .forEach(dump -> dump.add(things, bucket)));
  }

  private Stream<Dump> dumps(Estate estate, Backups backups, Environment environment) {
    List<Series> all =
        estate.topology().sites().sequencedValues().stream()
            .flatMap(site -> site.project().stream())
            .map(project -> Series.of(backups.key(), project, environment.name()))
            .toList();
    return all.stream().flatMap(series -> dumps(series, backups, all.indexOf(series)).stream());
  }

  /** The first site's has a cut-off night, the second's one that broke off early. */
  private List<Dump> dumps(Series series, Backups backups, int place) {
    String whole = Dump.whole(backups);
    Instant byHand = night(3).minus(Duration.ofHours(12));
    Dump cut =
        place == 0
            ? nightly(series, 2, size(2), CUT_OFF)
            : nightly(series, 2, size(2) * 2 / 5, CUT_OFF);
    return List.of(
        nightly(series, 1, size(1), whole),
        cut,
        nightly(series, 3, size(3), whole),
        new Dump(series.byHand(byHand).key(), size(3), byHand.plus(LASTS), whole),
        nightly(series, 4, size(4), whole),
        nightly(series, NIGHTS, size(NIGHTS), whole),
        new Dump(
            series.before() + "before-migration" + series.after(), SIZE, night(NIGHTS), whole));
  }

  private static long size(int nightsAgo) {
    return SIZE - nightsAgo * GROWS;
  }

  private Dump nightly(Series series, int nightsAgo, long size, String ending) {
    Instant night = night(nightsAgo);
    String date = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(night, UTC));
    return new Dump(series.before() + date + series.after(), size, night.plus(LASTS), ending);
  }

  /** The last one is over. */
  private Instant night(int nightsAgo) {
    Instant over = clock.instant().minus(LASTS);
    Instant today = LocalDate.ofInstant(over, UTC).atTime(NIGHTLY).toInstant(UTC);
    return today.minus(Duration.ofDays(over.isBefore(today) ? nightsAgo : nightsAgo - 1));
  }
}
