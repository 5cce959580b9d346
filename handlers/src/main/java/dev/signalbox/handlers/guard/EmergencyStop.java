package dev.signalbox.handlers.guard;

import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** One person stops everything, at once; two let it go on. */
@Singleton
public class EmergencyStop {
  private final StopRows rows;
  private final Ledger ledger;
  private final Clock clock;

  EmergencyStop(StopRows rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Who stopped everything, when and why. */
  public record Stopped(String person, Instant at, String reason) {

    /** Why nothing is begun or decided, and what to do about it. */
    public Refused refused() {
      return new Refused(
          Refusal.EMERGENCY_STOP,
          "%s stopped everything: %s".formatted(person, reason),
          "once two people have typed `/ops resume-everything`, try again");
    }

    /** Why nothing is taken back just so: the one who presses knows what was stopped. */
    public Refused wayBack() {
      return new Refused(
          Refusal.EMERGENCY_STOP,
          "%s stopped everything (%s), so one who may resume it has to let this go back"
              .formatted(person, reason),
          "one of them presses the button that stands on its card");
    }
  }

  /** What a wish to go on came to. */
  public enum Resumed {
    GOES_ON,
    WAITS_FOR_ANOTHER,
    NOT_STOPPED
  }

  @Transactional
  public Optional<Stopped> now() {
    StopRow row = rows.read();
    return Optional.ofNullable(row.person())
        .map(
            person ->
                new Stopped(
                    person,
                    Optional.ofNullable(row.at()).orElseThrow(),
                    Optional.ofNullable(row.reason()).orElse("")));
  }

  /** False when everything stood already. */
  @Transactional
  public boolean stop(String person, String reason) {
    if (rows.stop(person, reason, clock.instant()) == 0) {
      return false;
    }
    ledger.write(new Entry(Entry.Kind.STOPPED, person, Optional.empty(), reason));
    return true;
  }

  @Transactional
  public Resumed resume(String person) {
    StopRow row = rows.read();
    if (row.person() == null) {
      return Resumed.NOT_STOPPED;
    }
    Optional<String> first = row.wish().before(person, clock.instant());
    if (first.isPresent() && rows.resume(first.get()) == 1) {
      String both = "%s and %s".formatted(first.get(), person);
      ledger.write(new Entry(Entry.Kind.RESUMED, person, Optional.empty(), both));
      return Resumed.GOES_ON;
    }
    rows.ask(person, clock.instant());
    return Resumed.WAITS_FOR_ANOTHER;
  }
}
