package dev.signalbox.integrations.probes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebPagesTest extends PagesContract {
  private static final Limit LIMIT = new Limit(Duration.ofSeconds(5), Duration.ofSeconds(20), 5000);
  private static final InetSocketAddress ANY =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  @TempDir static Path folder = Path.of("");
  private static Optional<Stamped> made = Optional.empty();

  private Optional<HttpServer> running = Optional.empty();

  @BeforeAll
  static void make() {
    made = Optional.of(Stamped.of(folder, "gigadb.org", 1, 90));
  }

  @AfterEach
  void stop() {
    running.ifPresent(it -> it.stop(0));
  }

  @Override
  Pages pages() {
    return pages(made.map(Stamped::roots));
  }

  private static Pages pages(Optional<KeyStore> roots) {
    Clock clock = Clock.systemUTC();
    return new WebPages(new HeardCalls().calls(clock), new Trusted(roots), LIMIT, clock);
  }

  @Override
  Door showing(String footer) {
    return serving(false, it -> answer(it, 200, "<html>é <footer>%s</footer>".formatted(footer)));
  }

  @Override
  Door nobody() {
    return new Door("127.0.0.1", 1);
  }

  private Door serving(boolean secure, HttpHandler handler) {
    try {
      HttpServer server = secure ? https() : HttpServer.create(ANY, 0);
      server.createContext("/", handler);
      server.start();
      running = Optional.of(server);
      return new Door("127.0.0.1", server.getAddress().getPort());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static HttpServer https() throws IOException {
    HttpsServer server = HttpsServer.create(ANY, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(made.orElseThrow().server()));
    return server;
  }

  private static void answer(HttpExchange asked, int status, String text) throws IOException {
    byte[] body = text.getBytes(UTF_8);
    asked.sendResponseHeaders(status, body.length);
    asked.getResponseBody().write(body);
    asked.close();
  }

  private static Asked<Page> look(Pages pages, String url, Door at) {
    return pages.look(new Visit(URI.create(url), Optional.of(at)));
  }

  private static Page told(Asked<Page> asked) {
    assertThat(asked).isInstanceOf(Asked.Told.class);
    return ((Asked.Told<Page>) asked).value();
  }

  @Test
  void over_tls_the_name_is_asked_for_and_held_against_the_certificate() {
    Door door =
        serving(true, it -> answer(it, 200, it.getRequestHeaders().getFirst("Host") + " answers"));
    assertThat(told(look(pages(), "https://gigadb.org/", door)).text())
        .isEqualTo("gigadb.org answers");
    assertThat(look(pages(), "https://alt-live.gigadb.host/", door))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble())
                    .returns(Trouble.Kind.UNREACHABLE, Trouble::kind)
                    .returns("its certificate does not hold", Trouble::why));
  }

  @Test
  void a_certificate_that_nobody_signed_whom_we_trust_does_not_hold() {
    Door door = serving(true, it -> answer(it, 200, "hello"));
    assertThat(look(pages(Optional.empty()), "https://gigadb.org/", door))
        .isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void any_status_is_an_answer_and_what_health_says_can_be_read() {
    Door door = serving(false, it -> answer(it, 503, "{\"isHealthy\":false}"));
    Page page = told(look(pages(), "http://gigadb.org/health", door));
    assertThat(page.status()).isEqualTo(503);
    assertThat(page.json().flatMap(it -> Json.member(it, "isHealthy")))
        .get()
        .returns(false, JsonNode::getBooleanValue);
  }

  @Test
  void nobody_is_followed_to_another_place() {
    Door door =
        serving(
            false,
            it -> {
              it.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
              answer(it, 302, "");
            });
    assertThat(told(look(pages(), "http://gigadb.org/", door)))
        .returns(302, Page::status)
        .returns(Optional.of("http://127.0.0.1:1/elsewhere"), Page::location);
  }
}
