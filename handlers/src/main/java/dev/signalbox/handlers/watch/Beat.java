package dev.signalbox.handlers.watch;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Report;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A report of an estate, and when it comes. */
record Beat(Estate estate, Report report) {
  static Stream<Beat> all(Configuration configuration) {
    return configuration.estates().values().stream().flatMap(Beat::of);
  }

  static Stream<Beat> of(Estate estate) {
    return estate.words().reports().stream().map(it -> new Beat(estate, it));
  }

  String key() {
    return "%s/%s".formatted(estate.name(), report.name());
  }

  /** By which it is due; whoever writes another one in the file begins anew. */
  String clock() {
    return "%s %s".formatted(report.every(), estate.about().zone());
  }

  /** Empty for a moment that never comes. */
  Optional<Instant> next(Instant after) {
    return report.next(after, estate.about().zone());
  }

  /** By the calendar of its people: their days are not all of one length. */
  boolean isADayLater(Instant before, Instant after) {
    ZonedDateTime tomorrow = before.atZone(estate.about().zone()).plusDays(1);
    return !tomorrow.toInstant().isAfter(after);
  }
}
