package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Probe;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.Certificates;
import dev.signalbox.integrations.probes.Door;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;

/** Whether the certificate that somebody shows under a name is good, and for long enough. */
@Singleton
public final class CertificateTerms {
  /** Where the estate's file checks none: whoever renews them needs a few working days. */
  private static final Duration ENOUGH = Duration.ofDays(14);

  private final Certificates certificates;
  private final Clock clock;

  CertificateTerms(Certificates certificates, Clock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  public static Duration enough(Estate estate) {
    return estate.work().checks().values().stream()
        .flatMap(it -> it.probes().stream())
        .filter(Probe.Certificate.class::isInstance)
        .map(it -> ((Probe.Certificate) it).left())
        .max(Comparator.naturalOrder())
        .orElse(ENOUGH);
  }

  /**
   * @param thing what is judged by it
   */
  public Clue of(String thing, String name, Door door, Duration enough) {
    return switch (certificates.look(name, door)) {
      case Asked.Troubled<Certificate>(Trouble trouble) -> Clue.dark(thing, trouble.says());
      case Asked.Told<Certificate>(Certificate shown) when shown.flaw().isPresent() ->
          Clue.odd(thing, "%s, %s".formatted(name, flaw(shown.flaw().get())));
      case Asked.Told<Certificate>(Certificate shown) -> lasting(thing, name, shown, enough);
    };
  }

  private Clue lasting(String thing, String name, Certificate shown, Duration enough) {
    Duration left = shown.left(clock.instant());
    String says =
        "%s, good for %s".formatted(name, Measure.written(left.truncatedTo(ChronoUnit.HOURS)));
    return left.compareTo(enough) < 0 ? Clue.odd(thing, says) : Clue.well(thing, says);
  }

  private static String flaw(Certificate.Flaw flaw) {
    return flaw.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
