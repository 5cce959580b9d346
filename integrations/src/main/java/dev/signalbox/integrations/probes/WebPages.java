package dev.signalbox.integrations.probes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.InEarnest;
import jakarta.inject.Singleton;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.SchemePortResolver;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.BasicHttpClientConnectionManager;
import org.apache.http.impl.conn.DefaultSchemePortResolver;

/** Apache's client, for the JDK's cannot go to one address and ask there for another's name. */
@InEarnest
@Singleton
final class WebPages implements Pages {
  private final Calls calls;
  private final Trusted trusted;
  private final Limit limit;
  private final Clock clock;

  WebPages(Calls calls, Trusted trusted, Limit limit, Clock clock) {
    this.calls = calls;
    this.trusted = trusted;
    this.limit = limit;
    this.clock = clock;
  }

  @Override
  public Asked<Page> look(Visit visit) {
    Attempt attempt = new Attempt(visit.doing(), limit.whole());
    return calls.ask(
        Abroad.of(visit.url()).neighbour(),
        visit.doing(),
        () -> attempt.asked(open -> fetched(visit, open)));
  }

  private Page fetched(Visit visit, AtomicReference<Closeable> open) throws IOException {
    Instant began = clock.instant();
    BasicHttpClientConnectionManager connections = connections(visit);
    // not HttpGet.abort: it fails where the one who still reads has just closed everything itself
    open.set(() -> shutDown(connections));
    try (CloseableHttpClient http = client(connections);
        CloseableHttpResponse answer = http.execute(new HttpGet(visit.url()))) {
      String text = text(Optional.ofNullable(answer.getEntity()));
      return new Page(
          answer.getStatusLine().getStatusCode(),
          text,
          Optional.ofNullable(answer.getFirstHeader("Location")).map(Header::getValue),
          Duration.between(began, clock.instant()));
    }
  }

  private static void shutDown(BasicHttpClientConnectionManager connections) {
    try {
      connections.shutdown();
    } catch (NullPointerException closedMeanwhile) {
      // between its look and its call the one who still reads has closed the connection itself
    }
  }

  private BasicHttpClientConnectionManager connections(Visit visit) {
    RegistryBuilder<ConnectionSocketFactory> sockets =
        RegistryBuilder.<ConnectionSocketFactory>create()
            .register("http", PlainConnectionSocketFactory.getSocketFactory())
            .register("https", new SSLConnectionSocketFactory(trusted.context(trusted.judge())));
    SchemePortResolver port =
        host -> visit.at().map(Door::port).orElse(DefaultSchemePortResolver.INSTANCE.resolve(host));
    return new BasicHttpClientConnectionManager(
        sockets.build(),
        null,
        port,
        host -> InetAddress.getAllByName(visit.at().map(Door::host).orElse(host)));
  }

  private CloseableHttpClient client(BasicHttpClientConnectionManager connections) {
    return HttpClientBuilder.create()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(limit.asRequested())
        .setUserAgent("Signalbox")
        .disableAutomaticRetries()
        .disableAuthCaching()
        .disableContentCompression()
        .disableCookieManagement()
        .disableRedirectHandling()
        .build();
  }

  private String text(Optional<HttpEntity> body) throws IOException {
    if (body.isEmpty()) {
      return "";
    }
    if (body.get().getContentEncoding() != null) {
      throw new Attempt.Unfit("an answer packed as nobody asked for");
    }
    try (Reader reader = new InputStreamReader(body.get().getContent(), charset(body.get()))) {
      char[] taken = new char[limit.characters()];
      int length = 0;
      int more = reader.read(taken, length, taken.length - length);
      while (more > 0) {
        length += more;
        more = reader.read(taken, length, taken.length - length);
      }
      if (length == taken.length) {
        throw new Attempt.Unfit("a page that does not end within %d characters".formatted(length));
      }
      return new String(taken, 0, length);
    }
  }

  private static Charset charset(HttpEntity body) {
    return Optional.ofNullable(ContentType.getLenient(body))
        .flatMap(type -> Optional.ofNullable(type.getCharset()))
        .orElse(UTF_8);
  }
}
