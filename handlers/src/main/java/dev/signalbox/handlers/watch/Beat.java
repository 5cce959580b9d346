package dev.signalbox.handlers.watch;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Report;
import dev.signalbox.handlers.metronome.Recurring;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A report of an estate, and when it comes. */
record Beat(Estate estate, Report report) implements Recurring {
  static Stream<Beat> all(Configuration configuration) {
    return configuration.estates().values().stream().flatMap(Beat::of);
  }

  static Stream<Beat> of(Estate estate) {
    return estate.words().reports().stream().map(it -> new Beat(estate, it));
  }

  @Override
  public String key() {
    return "%s/%s".formatted(estate.name(), report.name());
  }

  @Override
  public String clock() {
    return "%s %s".formatted(report.every(), estate.about().zone());
  }

  @Override
  public Optional<Instant> next(Instant after) {
    return report.next(after, estate.about().zone());
  }

  /** By the calendar of its people: their days are not all of one length. */
  boolean isADayLater(Instant before, Instant after) {
    ZonedDateTime tomorrow = before.atZone(estate.about().zone()).plusDays(1);
    return !tomorrow.toInstant().isAfter(after);
  }
}
