package dev.signalbox.integrations.probes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.probes.Certificate.Flaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsCertificatesTest extends CertificatesContract {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder = Path.of("");
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

  private Optional<Listener> open = Optional.empty();
  private Optional<Stamped> trusted = Optional.empty();

  @AfterEach
  void close() throws IOException {
    if (open.isPresent()) {
      open.get().close();
    }
  }

  @Override
  Certificates certificates() {
    return certificates(trusted.map(Stamped::roots));
  }

  @Override
  Door showing(String name, boolean over) {
    Stamped stamped = Stamped.of(folder, name, over ? 90 : 1, 30);
    trusted = Optional.of(stamped);
    try {
      open = Optional.of(serving(stamped));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return open.get().door();
  }

  @Override
  Instant now() {
    return CLOCK.instant();
  }

  private Listener serving(Stamped stamped) throws IOException {
    return Listener.on(
        stamped
            .server()
            .getServerSocketFactory()
            .createServerSocket(0, 10, InetAddress.getLoopbackAddress()),
        this::greet);
  }

  private void greet(Socket visitor) throws IOException {
    assertThat(visitor).isInstanceOf(SSLSocket.class);
    SSLSocket tls = (SSLSocket) visitor;
    tls.startHandshake();
    ((ExtendedSSLSession) tls.getSession())
        .getRequestedServerNames().stream()
            .map(SNIHostName.class::cast)
            .forEach(it -> asked.add(it.getAsciiName()));
    assertThat(tls.getInputStream().read()).isNegative();
  }

  private static Certificates certificates(Optional<KeyStore> roots) {
    Limit limit = new Limit(Duration.ofSeconds(5), Duration.ofSeconds(5), 1);
    Trusted trusted = new Trusted(roots);
    return new TlsCertificates(
        new HeardCalls().calls(CLOCK), trusted, limit, new Inspection(trusted, CLOCK));
  }

  private static Asked<Certificate> look(Optional<KeyStore> roots, String name, Door at) {
    return certificates(roots).look(name, at);
  }

  private static Certificate told(Asked<Certificate> asked) {
    assertThat(asked).isInstanceOf(Asked.Told.class);
    return ((Asked.Told<Certificate>) asked).value();
  }

  @Test
  void what_is_shown_for_a_name_at_an_address_is_told_and_nothing_else_is_said()
      throws IOException, InterruptedException {
    Stamped stamped = Stamped.of(folder, "gigadb.org", 1, 90);
    try (Listener listener = serving(stamped)) {
      Certificate shown =
          told(look(Optional.of(stamped.roots()), "www.gigadb.org", listener.door()));
      assertThat(shown.names()).containsExactly("gigadb.org", "www.gigadb.org");
      assertThat(shown.flaw()).isEmpty();
      assertThat(shown.left(CLOCK.instant())).isBetween(DAY.multipliedBy(88), DAY.multipliedBy(90));
      // a client is done with its handshake before the server has noted for which name it was
      assertThat(asked.poll(1, TimeUnit.MINUTES)).isEqualTo("www.gigadb.org");
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void one_that_nobody_signed_whom_we_trust_is_told_with_its_names() throws IOException {
    try (Listener listener = serving(Stamped.of(folder, "gigadb.org", 1, 90))) {
      assertThat(told(look(Optional.empty(), "gigadb.org", listener.door())).flaw())
          .contains(Flaw.NOT_TRUSTED);
    }
  }

  @Test
  void who_speaks_no_tls_or_hangs_up_or_is_not_there_shows_nothing() throws IOException {
    try (Listener listener =
        Listener.of(it -> it.getOutputStream().write("220 mail\r\n".getBytes(UTF_8)))) {
      assertThat(look(Optional.empty(), "gigadb.org", listener.door()))
          .isInstanceOf(Asked.Troubled.class);
    }
    try (Listener listener = Listener.of(_ -> {})) {
      troubled(look(Optional.empty(), "gigadb.org", listener.door()), Kind.UNREACHABLE);
    }
    troubled(look(Optional.empty(), "gigadb.org", new Door("127.0.0.1", 1)), Kind.UNREACHABLE);
  }

  @Test
  void who_never_answers_is_not_waited_for() throws IOException {
    try (Listener listener =
        Listener.of(
            it -> {
              while (it.getInputStream().read() >= 0) {
                assertThat(it.isClosed()).isFalse();
              }
            })) {
      troubled(look(Optional.empty(), "gigadb.org", listener.door()), Kind.UNREACHABLE);
    }
  }

  private static void troubled(Asked<Certificate> asked, Kind kind) {
    assertThat(asked)
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble()).returns(kind, Trouble::kind));
  }
}
