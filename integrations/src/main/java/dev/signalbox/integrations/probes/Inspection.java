package dev.signalbox.integrations.probes;

import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.probes.Certificate.Flaw;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.http.conn.ssl.DefaultHostnameVerifier;

/** Looks through a server's own certificate and those behind it, as a visitor would. */
@InEarnest
@Singleton
final class Inspection {
  private static final int DNS_NAME = 2;

  private final Trusted trusted;
  private final Clock clock;

  Inspection(Trusted trusted, Clock clock) {
    this.trusted = trusted;
    this.clock = clock;
  }

  /** {@code chain}: the server's own comes first. */
  Certificate of(String name, List<X509Certificate> chain) throws CertificateParsingException {
    X509Certificate own = chain.getFirst();
    return new Certificate(
        fingerprint(own),
        names(own),
        own.getNotBefore().toInstant(),
        own.getNotAfter().toInstant(),
        flaw(name, chain));
  }

  private static String fingerprint(X509Certificate own) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(own.getEncoded()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("taking the fingerprint of a certificate", broken);
    }
  }

  private static List<String> names(X509Certificate own) throws CertificateParsingException {
    return Optional.ofNullable(own.getSubjectAlternativeNames()).stream()
        .flatMap(Collection::stream)
        .filter(entry -> entry.getFirst().equals(DNS_NAME))
        .map(entry -> String.valueOf(entry.getLast()))
        .toList();
  }

  private Optional<Flaw> flaw(String name, List<X509Certificate> shown) {
    X509Certificate own = shown.getFirst();
    Instant now = clock.instant();
    if (now.isAfter(own.getNotAfter().toInstant())) {
      return Optional.of(Flaw.EXPIRED);
    }
    if (now.isBefore(own.getNotBefore().toInstant())) {
      return Optional.of(Flaw.NOT_YET);
    }
    if (!isFor(name, own)) {
      return Optional.of(Flaw.ANOTHER_NAME);
    }
    return isTrusted(shown) ? Optional.empty() : Optional.of(Flaw.NOT_TRUSTED);
  }

  private static boolean isFor(String name, X509Certificate own) {
    try {
      new DefaultHostnameVerifier().verify(name, own);
      return true;
    } catch (SSLException another) {
      return false;
    }
  }

  private boolean isTrusted(List<X509Certificate> shown) {
    try {
      trusted
          .judge()
          .checkServerTrusted(
              shown.toArray(X509Certificate[]::new),
              shown.getFirst().getPublicKey().getAlgorithm());
      return true;
    } catch (CertificateException nobodyWeTrust) {
      return false;
    }
  }
}
