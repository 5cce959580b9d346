package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Certificates;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.probes.Certificate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether every public name shows a certificate that holds, and for how long it will. */
@Singleton
final class CertificateCheck implements EstateCheck, Expiries {
  static final Duration ENOUGH = Duration.ofDays(30);

  private final Seals seals;
  private final Settled settled;
  private final Clock clock;

  CertificateCheck(Seals seals, Settled settled, Clock clock) {
    this.seals = seals;
    this.settled = settled;
    this.clock = clock;
  }

  @Override
  public String about() {
    return "certificates";
  }

  @Override
  public Finding look(Estate estate) {
    Duration enough = estate.roles().certificates().map(Certificates::warn).orElse(ENOUGH);
    Stream<Finding> found =
        seals.shown(estate).entrySet().stream()
            .map(it -> judged(it.getKey(), it.getValue(), enough));
    return Tally.of(Stream.concat(settled.moving(estate), found))
        .in(well -> well.isEmpty() ? "no name is known to need one" : String.join("; ", well));
  }

  @Override
  public List<Expiring> expiring(Estate estate) {
    return seals.shown(estate).entrySet().stream()
        .map(
            it ->
                new Expiring(
                    "the certificate of " + it.getKey().name(),
                    it.getValue().map(shown -> Optional.of(shown.until())),
                    renew(it.getKey())))
        .toList();
  }

  private static String renew(PublicName name) {
    return "renew it on " + name.site().name();
  }

  /** Names beside the front page's may belong to what speaks no TLS, such as a bastion. */
  private Finding judged(PublicName name, Asked<Certificate> asked, Duration enough) {
    return !name.isFront()
            && asked instanceof Asked.Troubled<Certificate>(Trouble trouble)
            && trouble.kind() == Kind.UNREACHABLE
        ? new Finding.Well(name.name() + " shows none")
        : Tally.judged(asked, it -> judged(name, it, enough));
  }

  private Finding judged(PublicName name, Certificate shown, Duration enough) {
    return shown
        .flaw()
        .<Finding>map(
            it ->
                new Finding.Wrong(
                    "the certificate of %s is no good: %s".formatted(name.name(), word(it)),
                    "install a good one on " + name.site().name()))
        .orElseGet(() -> lasting(name, shown.left(clock.instant()), enough));
  }

  private static Finding lasting(PublicName name, Duration left, Duration enough) {
    String says =
        "%s is good for %s"
            .formatted(name.name(), Measure.written(left.truncatedTo(ChronoUnit.HOURS)));
    return left.compareTo(enough) < 0
        ? new Finding.Mind(says, renew(name))
        : new Finding.Well(says);
  }

  static String word(Certificate.Flaw flaw) {
    return switch (flaw) {
      case EXPIRED -> "it has expired";
      case NOT_YET -> "it is not good yet";
      case ANOTHER_NAME -> "it is for other names";
      case NOT_TRUSTED -> "nobody who is trusted has signed it";
    };
  }
}
