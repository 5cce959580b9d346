package dev.signalbox.integrations.probes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.signalbox.integrations.calls.InEarnest;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As web servers keep them: one after another, each between two lines that say so. */
@InEarnest
@Singleton
final class PemCertificates implements KeptCertificates {
  private static final Pattern ONE =
      Pattern.compile("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----");

  /** What Java answers for one that may not sign others. */
  private static final int SIGNS_NONE = -1;

  private final Inspection inspection;

  PemCertificates(Inspection inspection) {
    this.inspection = inspection;
  }

  @Override
  public Optional<Certificate> read(String text, String name) {
    try {
      List<X509Certificate> chain = chain(text);
      return chain.isEmpty() || chain.getFirst().getBasicConstraints() != SIGNS_NONE
          ? Optional.empty()
          : Optional.of(inspection.of(name, chain));
    } catch (CertificateException unreadable) {
      return Optional.empty();
    }
  }

  private static List<X509Certificate> chain(String text) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> chain = new ArrayList<>();
    Matcher found = ONE.matcher(text);
    while (found.find()) {
      byte[] one = found.group().getBytes(US_ASCII);
      if (factory.generateCertificate(new ByteArrayInputStream(one))
          instanceof X509Certificate it) {
        chain.add(it);
      }
    }
    return chain;
  }
}
