package dev.signalbox.integrations.probes;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.inject.Singleton;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Shakes hands, reads the certificate, says nothing more. */
@InEarnest
@Singleton
final class TlsCertificates implements Certificates {
  private final Calls calls;
  private final Trusted trusted;
  private final Limit limit;
  private final Inspection inspection;

  TlsCertificates(Calls calls, Trusted trusted, Limit limit, Inspection inspection) {
    this.calls = calls;
    this.trusted = trusted;
    this.limit = limit;
    this.inspection = inspection;
  }

  @Override
  public Asked<Certificate> look(String name, Door at) {
    String doing = "reading the certificate of %s at %s".formatted(name, at);
    Attempt attempt = new Attempt(doing, limit.whole());
    return calls.ask(
        Abroad.of(name).neighbour(),
        doing,
        () -> attempt.asked(open -> certificate(name, shown(name, at, open))));
  }

  private List<X509Certificate> shown(String name, Door at, AtomicReference<Closeable> open)
      throws IOException {
    try (Socket plain = new Socket()) {
      open.set(plain);
      plain.connect(new InetSocketAddress(at.host(), at.port()), (int) limit.connect().toMillis());
      plain.setSoTimeout((int) limit.whole().toMillis());
      try (SSLSocket tls = secured(plain, name, at)) {
        tls.startHandshake();
        return Arrays.stream(tls.getSession().getPeerCertificates())
            .filter(X509Certificate.class::isInstance)
            .map(X509Certificate.class::cast)
            .toList();
      } catch (SSLHandshakeException refused) {
        throw refused.getCause() instanceof EOFException
            ? refused
            : new Attempt.Unfit("it refuses the handshake");
      }
    }
  }

  private SSLSocket secured(Socket plain, String name, Door at) throws IOException {
    Socket made =
        trusted
            .context(new Anybody())
            .getSocketFactory()
            .createSocket(plain, name, at.port(), true);
    if (!(made instanceof SSLSocket tls)) {
      throw new IllegalStateException("no TLS from the JDK's own factory");
    }
    SSLParameters wanted = tls.getSSLParameters();
    wanted.setServerNames(List.of(new SNIHostName(name)));
    tls.setSSLParameters(wanted);
    return tls;
  }

  private Certificate certificate(String name, List<X509Certificate> shown) throws IOException {
    if (shown.isEmpty()) {
      throw new Attempt.Unfit("it shows no certificate");
    }
    try {
      return inspection.of(name, shown);
    } catch (CertificateParsingException unreadable) {
      throw new Attempt.Unfit("its certificate cannot be read");
    }
  }
}
