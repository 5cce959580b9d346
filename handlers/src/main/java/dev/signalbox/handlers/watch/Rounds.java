package dev.signalbox.handlers.watch;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.metronome.Hand;
import dev.signalbox.handlers.metronome.Hour;
import dev.signalbox.handlers.metronome.Metronome;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes round by the clocks of all reports. */
@Singleton
public class Rounds {
  private final Installation installation;
  private final Observatory observatory;
  private final Slots slots;
  private final Metronome metronome;

  Rounds(Installation installation, Observatory observatory, Slots slots, Metronome metronome) {
    this.installation = installation;
    this.observatory = observatory;
    this.slots = slots;
    this.metronome = metronome;
  }

  public void begin() {
    metronome.begin(ReportWork.NAME, all());
  }

  private Stream<Beat> all() {
    return Beat.all(installation.current());
  }

  /** When to come again; empty for one that is no longer in the file, or never due. */
  Optional<Instant> attend(String report) {
    Optional<Instant> again =
        metronome.attend(new Hand(ReportWork.NAME, report), all(), this::come);
    if (again.isEmpty()) {
      slots.forget(report);
    }
    return again;
  }

  private void come(Beat beat, Hour hour) {
    observatory.besides(beat);
    slots.post(new Edition(beat, slots.before(beat, hour), observatory.look(beat), hour));
  }
}
