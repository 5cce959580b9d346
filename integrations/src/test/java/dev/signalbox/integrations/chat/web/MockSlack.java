package dev.signalbox.integrations.chat.web;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.chat.SlackConnection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.mockserver.configuration.Configuration;
import org.mockserver.integration.ClientAndServer;
import org.mockserver.model.HttpError;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** A server on this machine that answers as it is told, and the client under test. */
final class MockSlack implements AutoCloseable {
  static final String TOKEN = "xoxb-planted-token-that-no-log-may-show";
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ClientAndServer server =
      ClientAndServer.startClientAndServer(
          Configuration.configuration().localBoundIP("127.0.0.1"), 0);

  WebApi client() {
    return client(Duration.ofSeconds(8));
  }

  WebApi client(Duration patience) {
    var counter = new CallCounter(meters, Clock.systemUTC());
    return new WebApi(connection(), new Wire(patience), counter);
  }

  WebMembership membership() {
    return new WebMembership(connection(), client());
  }

  WebDirectory directory() {
    return new WebDirectory(client());
  }

  WebLinks links() {
    return new WebLinks(client());
  }

  WebFiles files() {
    return new WebFiles(client());
  }

  private SlackConnection connection() {
    return new SlackConnection(address("/api"), Optional.of(TOKEN));
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
  }

  void answers(HttpResponse response) {
    server.reset();
    server.when(request()).respond(response);
  }

  /** One answer for each path, however often. */
  void answers(Map<String, HttpResponse> byPath) {
    server.reset();
    byPath.forEach((path, response) -> server.when(request(path)).respond(response));
  }

  void breaks(HttpError error) {
    server.reset();
    server.when(request()).error(error);
  }

  HttpRequest[] seen() {
    return server.retrieveRecordedRequests(request());
  }

  @Override
  public void close() {
    server.stop();
  }
}
