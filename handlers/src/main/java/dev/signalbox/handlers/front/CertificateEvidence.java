package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Probe;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.Certificates;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** For how long the certificate that each site shows under its name is still good. */
@Singleton
final class CertificateEvidence implements Evidence {
  /** Where the estate's file checks none: whoever renews them needs a few working days. */
  private static final Duration ENOUGH = Duration.ofDays(14);

  private final Roles roles;
  private final Fronts fronts;
  private final Certificates certificates;
  private final Clock clock;

  CertificateEvidence(Roles roles, Fronts fronts, Certificates certificates, Clock clock) {
    this.roles = roles;
    this.fronts = fronts;
    this.certificates = certificates;
    this.clock = clock;
  }

  /** For how long the certificate of which name has to be good. */
  private record Wanted(Front front, Duration left) {}

  @Override
  public Kind kind() {
    return Kind.CERTIFICATE;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return roles.of(estate.name().value(), environment).stream()
        .flatMap(it -> clue(estate, it))
        .toList();
  }

  /** None of a site that is met without one. */
  private Stream<Clue> clue(Estate estate, Holding held) {
    Asked<Front> front =
        fronts.of(
            estate,
            new EnvironmentName(held.environment()),
            new SiteName(held.site()),
            held.role());
    return switch (front) {
      case Asked.Troubled<Front>(Trouble trouble) ->
          Stream.of(Clue.dark(held.site(), trouble.says()));
      case Asked.Told<Front>(Front met) when !met.isSecure() -> Stream.of();
      case Asked.Told<Front>(Front met) ->
          Stream.of(
              clue(
                  held.site(),
                  new Wanted(met, enough(estate)),
                  certificates.look(met.name(), met.door())));
    };
  }

  private static Duration enough(Estate estate) {
    return estate.work().checks().values().stream()
        .flatMap(it -> it.probes().stream())
        .filter(Probe.Certificate.class::isInstance)
        .map(it -> ((Probe.Certificate) it).left())
        .max(Comparator.naturalOrder())
        .orElse(ENOUGH);
  }

  private Clue clue(String site, Wanted wanted, Asked<Certificate> asked) {
    return switch (asked) {
      case Asked.Troubled<Certificate>(Trouble trouble) -> Clue.dark(site, trouble.says());
      case Asked.Told<Certificate>(Certificate shown) when shown.flaw().isPresent() ->
          Clue.odd(site, "%s, %s".formatted(wanted.front().name(), flaw(shown.flaw().get())));
      case Asked.Told<Certificate>(Certificate shown) -> lasting(site, wanted, shown);
    };
  }

  private Clue lasting(String site, Wanted wanted, Certificate shown) {
    Duration left = shown.left(clock.instant());
    String says =
        "%s, good for %s"
            .formatted(wanted.front().name(), Measure.written(left.truncatedTo(ChronoUnit.HOURS)));
    return left.compareTo(wanted.left()) < 0 ? Clue.odd(site, says) : Clue.well(site, says);
  }

  private static String flaw(Certificate.Flaw flaw) {
    return flaw.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
