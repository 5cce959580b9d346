package dev.signalbox.handlers.front;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** For how long the certificate that each site shows under its name is still good. */
@Singleton
final class CertificateEvidence implements Evidence {
  private final Roles roles;
  private final Fronts fronts;
  private final CertificateTerms terms;

  CertificateEvidence(Roles roles, Fronts fronts, CertificateTerms terms) {
    this.roles = roles;
    this.fronts = fronts;
    this.terms = terms;
  }

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
          Stream.of(terms.of(held.site(), met.name(), met.door(), CertificateTerms.enough(estate)));
    };
  }
}
