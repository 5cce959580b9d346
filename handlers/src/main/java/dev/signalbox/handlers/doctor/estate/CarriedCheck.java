package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Certificates;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.doctor.estate.Luggage.Carried;
import dev.signalbox.handlers.doctor.estate.Luggage.Carrier;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.probes.Certificate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Whether the certificates that a site is dressed in would do, before anybody swaps. */
@Singleton
final class CarriedCheck implements EstateCheck, Expiries {
  private final Luggage luggage;
  private final Seals seals;
  private final Settled settled;
  private final Clock clock;

  CarriedCheck(Luggage luggage, Seals seals, Settled settled, Clock clock) {
    this.luggage = luggage;
    this.seals = seals;
    this.settled = settled;
    this.clock = clock;
  }

  /** That none can be seen at the site says nothing of what is carried. */
  private record Pair(Carried carried, Asked<Certificate> shown) {}

  @Override
  public String about() {
    return "carried certificates";
  }

  @Override
  public Finding look(Estate estate) {
    Duration enough =
        estate.roles().certificates().map(Certificates::warn).orElse(CertificateCheck.ENOUGH);
    Stream<Finding> found =
        Round.USUAL.ask(luggage.carriers(estate), it -> pair(estate, it)).entrySet().stream()
            .flatMap(it -> told(it.getKey(), it.getValue(), enough));
    return Tally.of(Stream.concat(settled.moving(estate), found))
        .in(well -> well.isEmpty() ? "no site needs any" : String.join("; ", well));
  }

  private Asked<Pair> pair(Estate estate, Carrier carrier) {
    return luggage.of(carrier).map(it -> new Pair(it, seals.shown(estate, carrier.front())));
  }

  @Override
  public List<Expiring> expiring(Estate estate) {
    return Round.USUAL.ask(luggage.carriers(estate), luggage::of).entrySet().stream()
        .map(
            it ->
                new Expiring(
                    what(it.getKey()),
                    it.getValue().map(all -> all.certificate().map(Certificate::until)),
                    next(it.getKey())))
        .toList();
  }

  private Stream<Finding> told(Carrier carrier, Asked<Pair> asked, Duration enough) {
    return switch (asked) {
      case Asked.Troubled<Pair>(var trouble) -> Stream.of(Tally.unseen(trouble));
      case Asked.Told<Pair>(Pair(Carried carried, var shown)) ->
          Stream.concat(
              carried.missing().stream().map(it -> missing(carrier, it)),
              carried
                  .certificate()
                  .map(it -> judged(carrier, it, shown, enough))
                  .orElseGet(() -> none(carrier, carried)));
    };
  }

  private static Finding missing(Carrier carrier, String key) {
    return new Finding.Wrong(
        "%s has no %s for %s, so nobody else can be dressed for %s"
            .formatted(
                carrier.project(), key, carrier.front().environment(), carrier.front().name()),
        "set it there under CI/CD variables, for that environment alone");
  }

  private static Stream<Finding> none(Carrier carrier, Carried carried) {
    return carried.missing().isEmpty()
        ? Stream.of(
            new Finding.Wrong(
                "no certificate of a server is in %s of %s"
                    .formatted(carrier.named(), carrier.project()),
                next(carrier)))
        : Stream.empty();
  }

  private Stream<Finding> judged(
      Carrier carrier, Certificate kept, Asked<Certificate> shown, Duration enough) {
    return kept.flaw()
        .map(
            it ->
                Stream.<Finding>of(
                    new Finding.Wrong(
                        "%s is no good: %s".formatted(what(carrier), CertificateCheck.word(it)),
                        next(carrier))))
        .orElseGet(
            () ->
                Stream.of(
                    lasting(carrier, kept.left(clock.instant()), enough),
                    Tally.judged(shown, it -> compared(carrier, kept, it))));
  }

  private static Finding lasting(Carrier carrier, Duration left, Duration enough) {
    String says =
        "%s is good for %s"
            .formatted(what(carrier), Measure.written(left.truncatedTo(ChronoUnit.HOURS)));
    return left.compareTo(enough) < 0
        ? new Finding.Mind(says, next(carrier))
        : new Finding.Well(says);
  }

  /** It would do until it ends: the host may have renewed its own. */
  private static Finding compared(Carrier carrier, Certificate kept, Certificate shown) {
    return kept.fingerprint().equals(shown.fingerprint())
        ? new Finding.Well("it is the one that %s shows".formatted(carrier.front().site().name()))
        : new Finding.Mind(
            "%s is not the one that %s shows"
                .formatted(what(carrier), carrier.front().site().name()),
            next(carrier));
  }

  private static String what(Carrier carrier) {
    return "the certificate that %s carries for %s"
        .formatted(carrier.project(), carrier.front().name());
  }

  private static String next(Carrier carrier) {
    return "put the one that %s shows into %s of %s, for %s alone"
        .formatted(
            carrier.front().site().name(),
            carrier.named(),
            carrier.project(),
            carrier.front().environment());
  }
}
