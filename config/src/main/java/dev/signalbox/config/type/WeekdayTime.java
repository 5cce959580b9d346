package dev.signalbox.config.type;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** A moment of the week by the clock on the wall: {@code TUE 10:00}. */
public record WeekdayTime(DayOfWeek day, LocalTime time) {
  private static final int SHORT = 3;

  public static Optional<WeekdayTime> read(String written) {
    return Literal.WEEKDAY_TIME.fits(written)
        ? Optional.of(new WeekdayTime(day(written), LocalTime.parse(written.substring(SHORT + 1))))
        : Optional.empty();
  }

  private static DayOfWeek day(String written) {
    return Stream.of(DayOfWeek.values())
        .filter(it -> it.name().startsWith(written.substring(0, SHORT)))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The first such moment from this one on. An hour that clocks leave out is taken as what they
   * show instead; of one that they show twice, the first counts.
   */
  public Instant next(Instant from, ZoneId zone) {
    LocalDateTime there = LocalDateTime.ofInstant(from, zone);
    LocalDateTime same = there.with(TemporalAdjusters.nextOrSame(day)).with(time);
    Instant soon = same.atZone(zone).toInstant();
    return soon.isBefore(from) ? same.plusWeeks(1).atZone(zone).toInstant() : soon;
  }

  @Override
  public String toString() {
    return "%s %s".formatted(day.name().substring(0, SHORT), time);
  }
}
