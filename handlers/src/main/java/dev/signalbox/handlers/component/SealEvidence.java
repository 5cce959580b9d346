package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.front.CertificateTerms;
import dev.signalbox.integrations.probes.Door;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;

/** For how long the certificate is good that each component shows at its official address. */
@Singleton
final class SealEvidence implements Evidence {
  private static final int HTTPS = 443;

  private final CertificateTerms terms;

  SealEvidence(CertificateTerms terms) {
    this.terms = terms;
  }

  @Override
  public Kind kind() {
    return Kind.CERTIFICATE;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    EnvironmentName here = new EnvironmentName(environment);
    return estate.topology().components(here).stream()
        .flatMap(
            it ->
                it.at(here).stream()
                    .filter(at -> "https".equals(at.getScheme()))
                    .map(at -> clue(estate, it.name().value(), at)))
        .toList();
  }

  private Clue clue(Estate estate, String component, URI at) {
    Door door = new Door(at.getHost(), at.getPort() < 0 ? HTTPS : at.getPort());
    return terms.of(component, at.getHost(), door, CertificateTerms.enough(estate));
  }
}
