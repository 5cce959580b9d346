package dev.signalbox.handlers.watch;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Goes round by the clocks of all reports. */
@Singleton
public class Rounds {
  private final Installation installation;
  private final Observatory observatory;
  private final Slots slots;
  private final Durable durable;
  private final Clock clock;

  Rounds(
      Installation installation,
      Observatory observatory,
      Slots slots,
      Durable durable,
      Clock clock) {
    this.installation = installation;
    this.observatory = observatory;
    this.slots = slots;
    this.durable = durable;
    this.clock = clock;
  }

  /** They go on from there by themselves; said again, each looks anew at its clock in the file. */
  @Transactional
  public void begin() {
    Beat.all(installation.current()).map(Beat::key).forEach(this::begin);
  }

  private void begin(String report) {
    if (!durable.stage(ReportWork.NAME, report, clock.instant())) {
      durable.wake(ReportWork.NAME, report);
    }
  }

  /** When to come again; empty for one that is no longer in the file, or never due. */
  Optional<Instant> attend(String report) {
    Instant now = clock.instant();
    Optional<Beat> beat =
        Beat.all(installation.current()).filter(it -> it.key().equals(report)).findFirst();
    Optional<Instant> next = beat.flatMap(it -> it.next(now));
    if (next.isEmpty()) {
      slots.forget(report);
    }
    return beat.flatMap(it -> next.flatMap(then -> attend(it, now, then)));
  }

  private Optional<Instant> attend(Beat beat, Instant now, Instant next) {
    return slots
        .of(beat, next)
        .map(
            row -> {
              if (row.nextSlot().isAfter(now)) {
                return row.nextSlot();
              }
              observatory.besides(beat);
              slots.post(new Edition(beat, row, observatory.look(beat), now), next);
              return next;
            });
  }
}
