package dev.signalbox.handlers.agenda;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The days of estates, by the calendar of their people, and when and where these are told of them.
 * The installation knows all actions, and some of them close lists: got to know late.
 */
@Singleton
public final class Mornings {
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  private final Provider<Installation> installation;
  private final Clock clock;

  Mornings(Provider<Installation> installation, Clock clock) {
    this.installation = installation;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  public LocalDate today(String estate) {
    return LocalDate.ofInstant(now(), zone(estate));
  }

  /** The morning of that day, or the next one where that is over. */
  Instant from(String estate, LocalDate day) {
    Instant morning = morning(estate, day);
    return morning.isAfter(now()) ? morning : next(estate);
  }

  Instant next(String estate) {
    LocalDate today = today(estate);
    Instant morning = morning(estate, today);
    return morning.isAfter(now()) ? morning : morning(estate, today.plusDays(1));
  }

  private Instant morning(String estate, LocalDate day) {
    return day.atTime(EIGHT).atZone(zone(estate)).toInstant();
  }

  /** In the first of those where its things may be started: buttons must not stand twice. */
  Optional<ChannelId> channel(String estate) {
    return installation.get().channels(estate).stream().findFirst();
  }

  /** Where the file has it no more, nobody's days are left. */
  private ZoneId zone(String estate) {
    return installation
        .get()
        .current()
        .estate(estate)
        .map(it -> it.about().zone())
        .orElse(ZoneOffset.UTC);
  }
}
